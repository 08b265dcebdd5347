/* A SPANK plugin that takes pyxis' options, so that real srun command lines run where no container runtime is.
 *
 *   required /path/pyxis_options.so dir=DIR [env=NAME,NAME...]
 *
 * Each task adds a "start" line (what it really received) and an "exit" line to DIR/JOB.jsonl. With an image or a
 * container name, the task runs in a root of its own: the host's directories, and the mounts at their destinations.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#include <slurm/slurm.h>
#include <slurm/spank.h>

SPANK_PLUGIN(pyxis_options, 1)

#define FLAG NULL
static struct { char *name, *arginfo; const char *value; } known[] = {
    {"container-image", "IMAGE", 0}, {"container-mounts", "SRC:DST[:FLAGS],...", 0}, {"container-workdir", "PATH", 0},
    {"container-name", "NAME", 0}, {"container-save", "PATH", 0}, {"container-env", "NAME,...", 0},
    {"container-unshare", "NAMESPACE", 0}, {"container-writable", FLAG, 0}, {"container-readonly", FLAG, 0},
    {"container-mount-home", FLAG, 0}, {"no-container-mount-home", FLAG, 0}, {"container-remap-root", FLAG, 0},
    {"no-container-remap-root", FLAG, 0}, {"container-entrypoint", FLAG, 0}, {"no-container-entrypoint", FLAG, 0},
    {"container-entrypoint-log", FLAG, 0},
};
enum { IMAGE, MOUNTS, WORKDIR, NAME, KNOWN = sizeof known / sizeof *known };

static const char *record_dir, *record_names; /* names: the recorded part of the environment, all of it when null */
static int record_fd = -1;                    /* opened before the root changes */

static int option_given(int which, const char *value, int remote)
{
    (void)remote;
    known[which].value = value ? strdup(value) : "";
    return 0;
}

int slurm_spank_init(spank_t sp, int argc, char **argv)
{
    for (int i = 0; i < argc; i++) {
        if (!strncmp(argv[i], "dir=", 4)) record_dir = argv[i] + 4;
        else if (!strncmp(argv[i], "env=", 4)) record_names = argv[i] + 4;
        else { slurm_error("pyxis_options: unknown argument %s", argv[i]); return -1; }
    }
    spank_context_t where = spank_context();
    if (where != S_CTX_LOCAL && where != S_CTX_REMOTE && where != S_CTX_ALLOCATOR) return 0;
    for (int i = 0; i < KNOWN; i++) {
        int has_value = known[i].arginfo != FLAG;
        struct spank_option option = {known[i].name, known[i].arginfo, "is recorded", has_value, i, option_given};
        if (spank_option_register(sp, &option) != ESPANK_SUCCESS) return -1;
    }
    return 0;
}

static void put(FILE *out, const char *key, const char *text) /* "key":"text", or the text alone without a key */
{
    if (key) { put(out, NULL, key); fputc(':', out); }
    fputc('"', out);
    for (const unsigned char *c = (const unsigned char *)text; *c; c++)
        if (*c == '"' || *c == '\\') fprintf(out, "\\%c", *c);
        else if (*c < 0x20) fprintf(out, "\\u%04x", *c);
        else fputc(*c, out);
    fputc('"', out);
}

static void put_task(FILE *out, spank_t sp, const char *event)
{
    uint32_t job = 0, step = 0, task = 0;
    char node[256] = "", number[16];
    spank_get_item(sp, S_JOB_ID, &job);
    spank_get_item(sp, S_JOB_STEPID, &step);
    spank_get_item(sp, S_TASK_GLOBAL_ID, &task);
    gethostname(node, sizeof node - 1);
    snprintf(number, sizeof number, "%u", step);
    fputc('{', out);
    put(out, "event", event);
    fprintf(out, ",\"job\":%u,", job);
    put(out, "step", step == SLURM_BATCH_SCRIPT ? "batch" : number);
    fprintf(out, ",\"task\":%u,", task);
    put(out, "node", node);
}

static int open_record(spank_t sp)
{
    char path[PATH_MAX];
    uint32_t job = 0;
    spank_get_item(sp, S_JOB_ID, &job);
    snprintf(path, sizeof path, "%s/%u.jsonl", record_dir, job);
    return open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

static int write_line(int fd, char *line, size_t size) /* one write, so that lines of many tasks never mix */
{
    int rc = fd >= 0 && write(fd, line, size) == (ssize_t)size ? 0 : -1;
    if (rc) slurm_error("pyxis_options: cannot record into %s: %s", record_dir, strerror(errno));
    free(line);
    return rc;
}

static int wanted(const char *variable)
{
    size_t n = strcspn(variable, "=");
    for (const char *at = record_names; at; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL)
        if (strcspn(at, ",") == n && !strncmp(at, variable, n)) return 1;
    return !record_names;
}

static int fail(const char *what, const char *path)
{
    slurm_error("pyxis_options: %s: %s: %s", what, path, strerror(errno));
    return -1;
}

static int bind_at(const char *source, const char *target, int read_only)
{
    if (mount(source, target, NULL, MS_BIND | MS_REC, NULL)) return fail("cannot mount", target);
    if (read_only && mount(NULL, target, NULL, MS_BIND | MS_REMOUNT | MS_RDONLY, NULL))
        return fail("cannot make read-only", target);
    return 0;
}

static int make_point(const char *root, const char *target, int directory) /* only ever on the private root */
{
    struct stat top, parent, there;
    char path[PATH_MAX];
    if (stat(target, &there) == 0) return 0;
    stat(root, &top);
    snprintf(path, sizeof path, "%s", target);
    for (char *slash = path + strlen(root); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (stat(path, &parent) && mkdir(path, 0755)) return fail("cannot make", path);
        if (stat(path, &parent) == 0 && parent.st_dev != top.st_dev) {
            slurm_error("pyxis_options: no mount point %s in the host's directories", target + strlen(root));
            return -1;
        }
        *slash = '/';
    }
    if (directory ? mkdir(target, 0755) : close(open(target, O_CREAT | O_WRONLY | O_CLOEXEC, 0644)))
        return fail("cannot make", target);
    return 0;
}

static int mount_all(const char *root, const char *mounts)
{
    char *copy = strdup(mounts), *rest = copy, *one, target[PATH_MAX];
    while ((one = strsep(&rest, ","))) {
        struct stat source;
        char *from = strsep(&one, ":"), *to = one ? strsep(&one, ":") : from, *flags = one;
        const char *wrong = stat(from, &source) ? "source path does not exist: " : *to != '/' ? "not absolute: " : NULL;
        if (wrong) { slurm_error("--container-mounts: %s%s", wrong, *to == '/' ? from : to); return -1; }
        snprintf(target, sizeof target, "%s%s", root, to);
        if (make_point(root, target, S_ISDIR(source.st_mode))) return -1;
        if (bind_at(from, target, flags && !strcmp(flags, "ro"))) return -1;
    }
    free(copy);
    return 0;
}

static int copy_top_level(const char *root)
{
    DIR *top = opendir("/");
    char from[PATH_MAX], to[PATH_MAX], link[PATH_MAX];
    for (struct dirent *entry; top && (entry = readdir(top));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        snprintf(from, sizeof from, "/%s", entry->d_name);
        snprintf(to, sizeof to, "%s/%s", root, entry->d_name);
        ssize_t n = readlink(from, link, sizeof link - 1);
        if (n > 0) { link[n] = 0; if (symlink(link, to)) return fail("cannot link", to); continue; }
        struct stat kind;
        if (stat(from, &kind) || !S_ISDIR(kind.st_mode)) continue;
        if (mkdir(to, 0755) || bind_at(from, to, 0)) return fail("cannot bind", to);
    }
    return top ? closedir(top) : fail("cannot read", "/");
}

static int enter_container(void)
{
    const char *mounts = known[MOUNTS].value;
    char root[PATH_MAX];
    snprintf(root, sizeof root, "%s/root", record_dir);
    if (mkdir(root, 0755) && errno != EEXIST) return fail("cannot make", root);
    if (unshare(CLONE_NEWNS) || mount(NULL, "/", NULL, MS_SLAVE | MS_REC, NULL)) return fail("cannot unshare", "/");
    /* unbindable: the root lies below a directory that is bound into it, and must not contain itself */
    if (mount("tmpfs", root, "tmpfs", 0, "mode=755") || mount(NULL, root, NULL, MS_UNBINDABLE, NULL))
        return fail("cannot mount", root);
    if (copy_top_level(root) || (mounts && *mounts && mount_all(root, mounts))) return -1;
    return chroot(root) || chdir("/") ? fail("cannot enter", root) : 0;
}

static int in_container(void) { return known[IMAGE].value || known[NAME].value; }

/* Slurm changes to the job's directory after the root has changed; an image starts in its own. */
static int change_directory(void)
{
    const char *to = known[WORKDIR].value ? known[WORKDIR].value : "/";
    return in_container() && chdir(to) ? fail("cannot change to --container-workdir", to) : 0;
}

int slurm_spank_task_init_privileged(spank_t sp, int argc, char **argv)
{
    uint32_t local = 0;
    (void)argc, (void)argv;
    if (!record_dir) { slurm_error("pyxis_options: say dir=DIR in plugstack.conf"); return -1; }
    record_fd = open_record(sp);
    if (in_container()) return enter_container();
    if (spank_get_item(sp, S_TASK_ID, &local) == ESPANK_SUCCESS && local == 0 && known[MOUNTS].value)
        slurm_error("ignoring --container-mounts because neither --container-image nor --container-name is set");
    return 0;
}

int slurm_spank_task_init(spank_t sp, int argc, char **argv) /* the environment is complete only here */
{
    char **items = NULL, *line = NULL, cwd[PATH_MAX] = "";
    const char *comma = "";
    int count = 0;
    size_t size = 0;
    FILE *out = open_memstream(&line, &size);
    (void)argc, (void)argv;
    if (change_directory()) return -1;
    put_task(out, sp, "start");
    fprintf(out, ",\"pid\":%d,", (int)getpid());
    put(out, "cwd", getcwd(cwd, sizeof cwd) ? cwd : "");
    fputs(",\"argv\":[", out);
    spank_get_item(sp, S_JOB_ARGV, &count, &items);
    for (int i = 0; i < count; i++) { fputs(i ? "," : "", out); put(out, NULL, items[i]); }
    fputs("],\"options\":{", out);
    comma = "";
    for (int i = 0; i < KNOWN; i++)
        if (known[i].value) { fputs(comma, out); put(out, known[i].name, known[i].value); comma = ","; }
    fputs("},\"env\":[", out);
    comma = "";
    spank_get_item(sp, S_JOB_ENV, &items);
    for (; items && *items; items++)
        if (wanted(*items)) { fputs(comma, out); put(out, NULL, *items); comma = ","; }
    fputs("]}\n", out);
    fclose(out);
    return write_line(record_fd, line, size);
}

int slurm_spank_task_exit(spank_t sp, int argc, char **argv)
{
    int status = 0;
    size_t size = 0;
    char *line = NULL;
    FILE *out = open_memstream(&line, &size);
    (void)argc, (void)argv;
    spank_get_item(sp, S_TASK_EXIT_STATUS, &status);
    put_task(out, sp, "exit");
    fprintf(out, ",\"status\":%d}\n", status);
    fclose(out);
    int fd = open_record(sp), rc = write_line(fd, line, size);
    close(fd);
    return rc;
}
