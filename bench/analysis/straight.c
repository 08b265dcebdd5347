/* The yardstick: splits a log into lines and adds every number in them up, without knowing what any of them means. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static double sum;
static unsigned long lines, numbers;

static void line(const char *at, const char *end)
{
    lines++;
    while (at < end) {
        if (*at < '0' || *at > '9') {
            at++;
            continue;
        }
        double value = 0, weight = 1;
        while (at < end && *at >= '0' && *at <= '9')
            value = value * 10 + (*at++ - '0');
        if (at < end && *at == '.')
            for (at++; at < end && *at >= '0' && *at <= '9'; at++)
                value += (*at - '0') * (weight *= 0.1);
        sum += value;
        numbers++;
    }
}

int main(int count, char **files)
{
    static char buffer[1 << 20];
    for (int file = 1; file < count; file++) {
        FILE *log = fopen(files[file], "rb");
        if (!log)
            return 1;
        size_t kept = 0, got;
        while ((got = fread(buffer + kept, 1, sizeof buffer - kept, log)) > 0) {
            char *at = buffer, *end = buffer + kept + got, *feed;
            while ((feed = memchr(at, '\n', end - at)) != NULL) {
                line(at, feed);
                at = feed + 1;
            }
            kept = end - at == sizeof buffer ? 0 : end - at;
            memmove(buffer, at, kept);
        }
        fclose(log);
    }
    printf("%lu lines  %lu numbers  sum %e\n", lines, numbers, sum);
    return 0;
}
