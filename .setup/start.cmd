@echo off
rem Finds Python 3.11 to 3.13 and hands over to bootstrap.py.
setlocal
set "PYTHON="
set "RIGHT=import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))"
for %%P in ("py -3.13" "py -3.12" "py -3.11" "python" "python3") do (
    if not defined PYTHON %%~P -c "%RIGHT%" >nul 2>nul && set "PYTHON=%%~P"
)
if not defined PYTHON (
    echo set-up: Python 3.11 to 3.13 is needed and was not found; install it with: winget install Python.Python.3.13 1>&2
    exit /b 1
)
%PYTHON% "%~dp0bootstrap.py" %*
exit /b %ERRORLEVEL%
