# The service and the worker; the desktop app is not for a container. Used by compose.yaml.
FROM python:3.11-slim-bookworm

# PyAudio has no wheel for Linux. It is not used here, but belongs to the program.
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libc6-dev portaudio19-dev libglib2.0-0 libgl1 \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /program
COPY requirements.lock ./
RUN pip install --no-cache-dir --no-deps --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE questions.txt ./
COPY interview_desktop interview_desktop
COPY resources resources
RUN pip install --no-cache-dir --no-deps . && useradd --create-home operator && mkdir /data && chown operator /data
USER operator
VOLUME /data
EXPOSE 8000
ENTRYPOINT ["interview-desktop"]
CMD ["serve"]
