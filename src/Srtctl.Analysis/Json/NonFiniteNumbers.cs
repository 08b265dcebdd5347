namespace Srtctl.Analysis.Json;

/// <summary>
/// Makes JSON of what Python calls JSON: NaN and Infinity, which stand outside strings, become empty strings of the
/// same length in place, so that they are no numbers.
/// </summary>
internal sealed class NonFiniteNumbers
{
    private bool _isInString;
    private bool _isEscaped;
    private int _letters;

    /// <summary>Goes over bytes that follow those of the last call.</summary>
    /// <param name="buffer">
    /// The buffer; the byte before <paramref name="from"/> is still unread when it is a sign.
    /// </param>
    /// <param name="from">First new byte.</param>
    /// <param name="to">End of the new bytes.</param>
    public void Blank(Span<byte> buffer, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            var character = buffer[index];
            if (_isInString)
            {
                (_isInString, _isEscaped) = (_isEscaped || character != '"', !_isEscaped && character == '\\');
            }
            else if (_letters > 0)
            {
                _letters = char.IsAsciiLetter((char)character) ? _letters + 1 : 0;
                if (_letters > 0)
                    buffer[index] = _letters == 2 ? (byte)'"' : (byte)' ';
                else
                    _isInString = character == '"';
            }
            else if (character is (byte)'N' or (byte)'I')
            {
                _letters = 1;
                buffer[index] = (byte)'"';
                if (index > 0 && buffer[index - 1] == '-')
                    buffer[index - 1] = (byte)' ';
            }
            else
            {
                _isInString = character == '"';
            }
        }
    }
}
