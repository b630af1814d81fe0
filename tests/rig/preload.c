/* Catches what a program asks of its camera device.
 *
 * Preloaded into a program (LD_PRELOAD), this library stands before the C library's open, close, ioctl and mmap. What
 * concerns the device that RIG_CAMERA_DEVICE names goes to virtual_camera.c, everything else to the C library.
 */
#define _GNU_SOURCE
#include "virtual_camera.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>

struct real_functions real;

__attribute__((constructor)) static void find_real_functions(void) {
    real.open = dlsym(RTLD_NEXT, "open");
    real.open64 = dlsym(RTLD_NEXT, "open64");
    real.close = dlsym(RTLD_NEXT, "close");
    real.ioctl = dlsym(RTLD_NEXT, "ioctl");
    real.mmap = dlsym(RTLD_NEXT, "mmap");
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
    return camera_is(path) ? camera_open() : real.open(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    READY();
    va_list rest;
    va_start(rest, flags);
    mode_t mode = MODE(flags, rest);
    va_end(rest);
    return camera_is(path) ? camera_open() : real.open64(path, flags, mode);
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
