/* Preloaded into a program: writes to files below a folder fail after so many bytes, as on a disk that breaks.

   FAILING_FOLDER  the folder
   FAILING_ENDING  end of the names of the files concerned
   FAILING_AFTER   bytes that are written before
   FAILING_ERRNO   the error */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_llong written;

static int is_below_folder(int descriptor) {
    const char *folder = getenv("FAILING_FOLDER");
    char link[64], path[PATH_MAX + 1];
    if (folder == NULL) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, PATH_MAX);
    if (length < 0) return 0;
    path[length] = 0;
    const char *ending = getenv("FAILING_ENDING");
    size_t tail = ending == NULL ? 0 : strlen(ending);
    if ((size_t)length < tail || strcmp(path + length - tail, ending == NULL ? "" : ending) != 0) return 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

ssize_t write(int descriptor, const void *data, size_t size) {
    static ssize_t (*original)(int, const void *, size_t);
    if (original == NULL) original = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    int saved = errno;
    if (is_below_folder(descriptor) && atomic_fetch_add(&written, (long long)size) + (long long)size
                                           > atoll(getenv("FAILING_AFTER"))) {
        errno = atoi(getenv("FAILING_ERRNO"));
        return -1;
    }
    errno = saved;
    return original(descriptor, data, size);
}
