/* Between preload.c, which catches a program's calls, and virtual_camera.c, which is the device they reach. */
#pragma once

#include <stdbool.h>
#include <sys/types.h>

/* The C library's own functions behind those that preload.c replaces. */
struct real_functions {
    int (*open)(const char *, int, ...);
    int (*open64)(const char *, int, ...);
    int (*close)(int);
    int (*ioctl)(int, unsigned long, ...);
    void *(*mmap)(void *, size_t, int, int, int, off_t);
};
extern struct real_functions real;

bool camera_is(const char *path);      /* whether this path is the device */
bool camera_holds(int descriptor);     /* whether this descriptor came from camera_open */
int camera_open(void);                 /* as open(2) */
void camera_close(void);               /* before the descriptor is closed */
int camera_ioctl(unsigned long request, void *argument); /* as ioctl(2) */
int camera_memory(void);               /* the file behind the buffers, which mmap(2) maps by the same offsets */
