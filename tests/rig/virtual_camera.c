/* A webcam without a kernel module.
 *
 * The device itself: it answers V4L2 requests as the Linux UVC driver would, so that the real V4L2 back end of OpenCV
 * runs unchanged. preload.c brings a program's calls here; the pictures come over a Unix socket from camera.py.
 *
 *   RIG_CAMERA_FOLDER   where camera.py listens at "socket"; without it nothing is intercepted
 *   RIG_CAMERA_DEVICE   path of the device it plays, /dev/video0 by default
 *
 * Protocol, native byte order: on STREAMON the library sends struct format; the feeder answers with struct header and
 * `bytes` bytes of picture, again and again. When the feeder closes the socket the camera has been unplugged.
 *
 * What a program sees: the formats of FORMATS below (MJPG at full rate, YUYV slow at large sizes, as USB 2 webcams
 * are), single-planar capture, memory-mapped buffers, time stamps on CLOCK_MONOTONIC, ENODEV after unplugging.
 * Reference: https://docs.kernel.org/userspace-api/media/v4l/v4l2.html
 */
#define _GNU_SOURCE
#include "virtual_camera.h"

#include <errno.h>
#include <linux/videodev2.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define MAX_BUFFERS 8
#define COUNT(array) (sizeof(array) / sizeof *(array))

struct format { /* also what is sent to the feeder */
    uint32_t fourcc, width, height, frames_per_second;
};

struct header {
    uint32_t bytes, sequence;
    int64_t nanoseconds; /* CLOCK_MONOTONIC, start of exposure */
};

static const struct format FORMATS[] = {
    {V4L2_PIX_FMT_MJPEG, 1920, 1080, 30}, {V4L2_PIX_FMT_MJPEG, 1280, 720, 30}, {V4L2_PIX_FMT_MJPEG, 640, 480, 30},
    {V4L2_PIX_FMT_YUYV, 1920, 1080, 5},   {V4L2_PIX_FMT_YUYV, 1280, 720, 10},  {V4L2_PIX_FMT_YUYV, 640, 480, 30},
};

static const uint32_t PIXEL_FORMATS[] = {V4L2_PIX_FMT_MJPEG, V4L2_PIX_FMT_YUYV};
#define FIRST_FORMAT (&FORMATS[5]) /* 640 x 480 uncompressed, before the program has set any */

/* Buffer indices in order of arrival. */
struct queue {
    uint32_t index[MAX_BUFFERS];
    unsigned length;
};

/* The one device. `lock` guards the queues and `header`; the rest belongs to the program's capturing thread. */
static struct {
    int descriptor; /* what the program holds: an eventfd that is readable while a picture waits; -1 when closed */
    int socket;
    int memory; /* memfd behind all buffers */
    char *mapped;
    size_t buffer_bytes, mapped_bytes;
    unsigned buffers;
    const struct format *format;
    bool streaming;
    volatile bool unplugged;
    pthread_t reader;
    pthread_mutex_t lock;
    struct queue empty, filled;
    struct header header[MAX_BUFFERS];
} camera = {.descriptor = -1, .socket = -1, .memory = -1, .lock = PTHREAD_MUTEX_INITIALIZER};

bool camera_holds(int descriptor) { return descriptor >= 0 && descriptor == camera.descriptor; }

int camera_memory(void) { return camera.memory; }

static int fail(int error) {
    errno = error;
    return -1;
}

/* ---- queues --------------------------------------------------------------------------------------------------- */

static void put(struct queue *queue, uint32_t index) { queue->index[queue->length++] = index; }

static uint32_t take(struct queue *queue) {
    uint32_t first = queue->index[0];
    memmove(queue->index, queue->index + 1, --queue->length * sizeof *queue->index);
    return first;
}

static bool contains(const struct queue *queue, uint32_t index) {
    for (unsigned i = 0; i < queue->length; i++)
        if (queue->index[i] == index) return true;
    return false;
}

/* ---- pictures from the feeder --------------------------------------------------------------------------------- */

static bool receive(int socket, void *target, size_t bytes) {
    char *cursor = target;
    while (bytes > 0) {
        ssize_t got = recv(socket, cursor, bytes, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        cursor += got;
        bytes -= (size_t)got;
    }
    return true;
}

static void make_readable(void) {
    eventfd_write(camera.descriptor, 1);
}

/* Thread: take every picture as it comes; one for which the program has no buffer is lost, as in the real driver. */
static void *read_pictures(void *unused) {
    (void)unused;
    int socket = camera.socket;
    char *scratch = malloc(camera.buffer_bytes);
    struct header header;
    while (scratch && receive(socket, &header, sizeof header)) {
        if (header.bytes > camera.buffer_bytes || !receive(socket, scratch, header.bytes)) break;
        pthread_mutex_lock(&camera.lock);
        if (camera.empty.length > 0) {
            uint32_t index = take(&camera.empty);
            memcpy(camera.mapped + index * camera.buffer_bytes, scratch, header.bytes);
            camera.header[index] = header;
            put(&camera.filled, index);
            make_readable();
        }
        pthread_mutex_unlock(&camera.lock);
    }
    free(scratch);
    if (camera.streaming) { /* the feeder left, not we */
        camera.unplugged = true;
        make_readable(); /* wakes a program that waits in select or poll */
    }
    return NULL;
}

static int connect_feeder(void) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s/socket", getenv("RIG_CAMERA_FOLDER"));
    int connection = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connection >= 0 && connect(connection, (struct sockaddr *)&address, sizeof address) < 0) {
        real.close(connection);
        return -1;
    }
    return connection;
}

/* ---- open and close ------------------------------------------------------------------------------------------- */

bool camera_is(const char *path) {
    const char *device = getenv("RIG_CAMERA_DEVICE");
    return path && getenv("RIG_CAMERA_FOLDER") && strcmp(path, device ? device : "/dev/video0") == 0;
}

int camera_open(void) {
    if (camera.descriptor >= 0) return fail(EBUSY);
    int connection = connect_feeder(); /* only asks whether the camera is plugged in */
    if (connection < 0) return fail(ENOENT);
    real.close(connection);
    camera.format = FIRST_FORMAT;
    camera.unplugged = false;
    camera.descriptor = eventfd(0, EFD_SEMAPHORE | EFD_NONBLOCK | EFD_CLOEXEC);
    return camera.descriptor;
}

static void free_buffers(void) {
    if (camera.memory < 0) return;
    munmap(camera.mapped, camera.mapped_bytes);
    real.close(camera.memory);
    camera.memory = -1;
    camera.buffers = 0;
}

static int stream_off(void) {
    if (camera.streaming) {
        camera.streaming = false;
        shutdown(camera.socket, SHUT_RDWR);
        pthread_join(camera.reader, NULL);
        real.close(camera.socket);
        camera.socket = -1;
    }
    camera.empty.length = camera.filled.length = 0; /* STREAMOFF gives all buffers back to the program */
    eventfd_t one;
    while (eventfd_read(camera.descriptor, &one) == 0) continue;
    return 0;
}

void camera_close(void) {
    stream_off();
    free_buffers();
    camera.descriptor = -1;
}

/* ---- ioctl ---------------------------------------------------------------------------------------------------- */

/* The offered format nearest to what was asked for: same coding if offered, then the closest area. */
static const struct format *nearest(uint32_t fourcc, uint32_t width, uint32_t height) {
    const struct format *best = NULL;
    int64_t best_distance = INT64_MAX;
    for (size_t i = 0; i < COUNT(FORMATS); i++) {
        int64_t distance = llabs((int64_t)FORMATS[i].width * FORMATS[i].height - (int64_t)width * height);
        if (FORMATS[i].fourcc == fourcc && distance < best_distance) {
            best = &FORMATS[i];
            best_distance = distance;
        }
    }
    return best ? best : nearest(camera.format->fourcc, width, height);
}

static size_t picture_bytes(const struct format *format) { return (size_t)format->width * format->height * 2; }

static void describe_format(struct v4l2_format *answer, const struct format *format) {
    memset(&answer->fmt.pix, 0, sizeof answer->fmt.pix);
    answer->fmt.pix.width = format->width;
    answer->fmt.pix.height = format->height;
    answer->fmt.pix.pixelformat = format->fourcc;
    answer->fmt.pix.field = V4L2_FIELD_NONE;
    answer->fmt.pix.bytesperline = format->fourcc == V4L2_PIX_FMT_YUYV ? format->width * 2 : 0;
    answer->fmt.pix.sizeimage = (uint32_t)picture_bytes(format);
    answer->fmt.pix.colorspace = V4L2_COLORSPACE_SRGB;
}

static void describe_buffer(struct v4l2_buffer *answer, uint32_t index) {
    answer->index = index;
    answer->length = (uint32_t)camera.buffer_bytes;
    answer->m.offset = (uint32_t)(index * camera.buffer_bytes);
    answer->flags = V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC | V4L2_BUF_FLAG_TSTAMP_SRC_SOE;
}

static int query_capability(struct v4l2_capability *answer) {
    memset(answer, 0, sizeof *answer);
    strcpy((char *)answer->driver, "uvcvideo");
    strcpy((char *)answer->card, "Virtual Webcam");
    strcpy((char *)answer->bus_info, "usb-rig-1");
    answer->version = 0x060100;
    answer->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    answer->capabilities = answer->device_caps | V4L2_CAP_DEVICE_CAPS;
    return 0;
}

static int enumerate_input(struct v4l2_input *answer) {
    if (answer->index > 0) return fail(EINVAL);
    memset(answer, 0, sizeof *answer);
    strcpy((char *)answer->name, "Camera 1");
    answer->type = V4L2_INPUT_TYPE_CAMERA;
    return 0;
}

static int enumerate_format(struct v4l2_fmtdesc *answer) {
    if (answer->index >= COUNT(PIXEL_FORMATS) || answer->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return fail(EINVAL);
    answer->pixelformat = PIXEL_FORMATS[answer->index];
    bool compressed = answer->pixelformat == V4L2_PIX_FMT_MJPEG;
    answer->flags = compressed ? V4L2_FMT_FLAG_COMPRESSED : 0;
    strcpy((char *)answer->description, compressed ? "Motion-JPEG" : "YUYV 4:2:2");
    return 0;
}

static int enumerate_size(struct v4l2_frmsizeenum *answer) {
    unsigned seen = 0;
    for (size_t i = 0; i < COUNT(FORMATS); i++) {
        if (FORMATS[i].fourcc != answer->pixel_format || seen++ != answer->index) continue;
        answer->type = V4L2_FRMSIZE_TYPE_DISCRETE;
        answer->discrete.width = FORMATS[i].width;
        answer->discrete.height = FORMATS[i].height;
        return 0;
    }
    return fail(EINVAL);
}

static int enumerate_interval(struct v4l2_frmivalenum *answer) {
    if (answer->index > 0) return fail(EINVAL);
    answer->type = V4L2_FRMIVAL_TYPE_DISCRETE;
    answer->discrete.numerator = 1;
    answer->discrete.denominator = nearest(answer->pixel_format, answer->width, answer->height)->frames_per_second;
    return 0;
}

static int get_format(struct v4l2_format *answer) {
    if (answer->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return fail(EINVAL);
    describe_format(answer, camera.format);
    return 0;
}

static int set_format(struct v4l2_format *answer, bool only_try) {
    if (answer->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return fail(EINVAL);
    if (!only_try && camera.buffers > 0) return fail(EBUSY);
    struct v4l2_pix_format *wish = &answer->fmt.pix;
    const struct format *format = nearest(wish->pixelformat, wish->width, wish->height);
    if (!only_try) camera.format = format;
    describe_format(answer, format);
    return 0;
}

/* The rate belongs to the format and cannot be set: like many webcams, it takes the wish and keeps its own. */
static int frame_rate(struct v4l2_streamparm *answer) {
    if (answer->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return fail(EINVAL);
    memset(&answer->parm, 0, sizeof answer->parm);
    answer->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
    answer->parm.capture.timeperframe.numerator = 1;
    answer->parm.capture.timeperframe.denominator = camera.format->frames_per_second;
    return 0;
}

static int request_buffers(struct v4l2_requestbuffers *answer) {
    if (answer->memory != V4L2_MEMORY_MMAP) return fail(EINVAL);
    if (camera.streaming) return fail(EBUSY);
    free_buffers();
    if (answer->count > MAX_BUFFERS) answer->count = MAX_BUFFERS;
    if (answer->count == 0) return 0;
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    camera.buffer_bytes = (picture_bytes(camera.format) + page - 1) / page * page;
    camera.mapped_bytes = camera.buffer_bytes * answer->count;
    camera.memory = memfd_create("rig-camera", MFD_CLOEXEC);
    if (camera.memory < 0 || ftruncate(camera.memory, (off_t)camera.mapped_bytes) < 0) return fail(ENOMEM);
    camera.mapped = real.mmap(NULL, camera.mapped_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, camera.memory, 0);
    if (camera.mapped == MAP_FAILED) return fail(ENOMEM);
    camera.buffers = answer->count;
    return 0;
}

static int query_buffer(struct v4l2_buffer *answer) {
    if (answer->index >= camera.buffers) return fail(EINVAL);
    describe_buffer(answer, answer->index);
    return 0;
}

static int queue_buffer(struct v4l2_buffer *answer) {
    if (camera.unplugged) return fail(ENODEV);
    int result = 0;
    pthread_mutex_lock(&camera.lock);
    bool here = contains(&camera.empty, answer->index) || contains(&camera.filled, answer->index);
    if (answer->index >= camera.buffers || here)
        result = EINVAL;
    else
        put(&camera.empty, answer->index);
    pthread_mutex_unlock(&camera.lock);
    return result ? fail(result) : 0;
}

static int dequeue_buffer(struct v4l2_buffer *answer) {
    if (camera.unplugged) return fail(ENODEV);
    pthread_mutex_lock(&camera.lock);
    bool ready = camera.filled.length > 0;
    if (ready) {
        eventfd_t one;
        eventfd_read(camera.descriptor, &one);
        uint32_t index = take(&camera.filled);
        const struct header *header = &camera.header[index];
        describe_buffer(answer, index);
        answer->flags |= V4L2_BUF_FLAG_DONE;
        answer->field = V4L2_FIELD_NONE;
        answer->bytesused = header->bytes;
        answer->sequence = header->sequence;
        answer->timestamp.tv_sec = header->nanoseconds / 1000000000;
        answer->timestamp.tv_usec = header->nanoseconds % 1000000000 / 1000;
    }
    pthread_mutex_unlock(&camera.lock);
    return ready ? 0 : fail(EAGAIN);
}

static int stream_on(void) {
    if (camera.streaming) return 0;
    if (camera.buffers == 0) return fail(EINVAL);
    camera.socket = connect_feeder();
    if (camera.socket < 0) return fail(ENODEV);
    if (send(camera.socket, camera.format, sizeof *camera.format, MSG_NOSIGNAL) != sizeof *camera.format) return fail(ENODEV);
    camera.streaming = true;
    return pthread_create(&camera.reader, NULL, read_pictures, NULL) == 0 ? 0 : fail(ENOMEM);
}

int camera_ioctl(unsigned long request, void *argument) {
    switch (request) {
    case VIDIOC_QUERYCAP: return query_capability(argument);
    case VIDIOC_ENUMINPUT: return enumerate_input(argument);
    case VIDIOC_G_INPUT: return *(int *)argument = 0;
    case VIDIOC_S_INPUT: return *(int *)argument == 0 ? 0 : fail(EINVAL);
    case VIDIOC_ENUM_FMT: return enumerate_format(argument);
    case VIDIOC_ENUM_FRAMESIZES: return enumerate_size(argument);
    case VIDIOC_ENUM_FRAMEINTERVALS: return enumerate_interval(argument);
    case VIDIOC_G_FMT: return get_format(argument);
    case VIDIOC_TRY_FMT: return set_format(argument, true);
    case VIDIOC_S_FMT: return set_format(argument, false);
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM: return frame_rate(argument);
    case VIDIOC_REQBUFS: return request_buffers(argument);
    case VIDIOC_QUERYBUF: return query_buffer(argument);
    case VIDIOC_QBUF: return queue_buffer(argument);
    case VIDIOC_DQBUF: return dequeue_buffer(argument);
    case VIDIOC_STREAMON: return stream_on();
    case VIDIOC_STREAMOFF: return stream_off();
    default: return fail(ENOTTY); /* what drivers answer to a request they do not have */
    }
}
