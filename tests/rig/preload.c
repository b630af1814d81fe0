/* Catches what a program asks of its camera device.
 *
 * Preloaded into a program (LD_PRELOAD), this library stands before some functions of the C library. What concerns the
 * device goes to virtual_camera.c. Whether the device is there, and what the kernel tells of cameras in sysfs, is looked
 * up in files that camera.py writes, so that a program lists the virtual camera and no real one.
 */
#define _GNU_SOURCE
#include "virtual_camera.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define SYSFS "/sys/class/video4linux"

struct real_functions real;
static int (*real_stat)(const char *, struct stat *);
static int (*real_stat64)(const char *, struct stat64 *);
static int (*real_access)(const char *, int);
static DIR *(*real_opendir)(const char *);

__attribute__((constructor)) static void find_real_functions(void) {
    real.open = dlsym(RTLD_NEXT, "open");
    real.open64 = dlsym(RTLD_NEXT, "open64");
    real.close = dlsym(RTLD_NEXT, "close");
    real.ioctl = dlsym(RTLD_NEXT, "ioctl");
    real.mmap = dlsym(RTLD_NEXT, "mmap");
    real_stat = dlsym(RTLD_NEXT, "stat");
    real_stat64 = dlsym(RTLD_NEXT, "stat64");
    real_access = dlsym(RTLD_NEXT, "access");
    real_opendir = dlsym(RTLD_NEXT, "opendir");
}

/* Where to look instead of at a path that tells of cameras; the path itself when it tells of something else. */
static const char *instead(const char *path, char found[PATH_MAX]) {
    const char *folder = getenv("RIG_CAMERA_FOLDER");
    if (!folder || !path) return path;
    if (camera_is(path))
        snprintf(found, PATH_MAX, "%s/socket", folder);
    else if (strncmp(path, SYSFS, strlen(SYSFS)) == 0)
        snprintf(found, PATH_MAX, "%s/sysfs%s", folder, path + strlen(SYSFS));
    else
        return path;
    return found;
}

/* Another library's constructor may open files before ours has run. */
#define READY() (real.open ? (void)0 : find_real_functions())
#define MODE(flags, last) (((flags) & O_CREAT) || ((flags) & O_TMPFILE) == O_TMPFILE ? va_arg(last, mode_t) : 0)

int open(const char *path, int flags, ...) {
    READY();
    va_list rest;
    va_start(rest, flags);
    mode_t mode = MODE(flags, rest);
    va_end(rest);
    return camera_is(path) ? camera_open() : real.open(instead(path, (char[PATH_MAX]){0}), flags, mode);
}

int open64(const char *path, int flags, ...) {
    READY();
    va_list rest;
    va_start(rest, flags);
    mode_t mode = MODE(flags, rest);
    va_end(rest);
    return camera_is(path) ? camera_open() : real.open64(instead(path, (char[PATH_MAX]){0}), flags, mode);
}

int close(int descriptor) {
    READY();
    if (camera_holds(descriptor)) camera_close();
    return real.close(descriptor);
}

int ioctl(int descriptor, unsigned long request, ...) {
    READY();
    va_list rest;
    va_start(rest, request);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    if (!camera_holds(descriptor)) return real.ioctl(descriptor, request, argument);
    return camera_ioctl(request & 0xffffffffUL, argument); /* callers with an int sign-extend the request */
}

void *mmap(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
    READY();
    if (camera_holds(descriptor)) descriptor = camera_memory();
    return real.mmap(address, length, protection, flags, descriptor, offset);
}

void *mmap64(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
    return mmap(address, length, protection, flags, descriptor, offset);
}

int stat(const char *path, struct stat *answer) {
    READY();
    return real_stat(instead(path, (char[PATH_MAX]){0}), answer);
}

int stat64(const char *path, struct stat64 *answer) {
    READY();
    return real_stat64(instead(path, (char[PATH_MAX]){0}), answer);
}

int access(const char *path, int mode) {
    READY();
    return real_access(instead(path, (char[PATH_MAX]){0}), mode);
}

DIR *opendir(const char *path) {
    READY();
    return real_opendir(instead(path, (char[PATH_MAX]){0}));
}
