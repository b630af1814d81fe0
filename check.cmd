@echo off
rem Sets up what is missing, then runs every check: check [--package] [pytest arguments].
call "%~dp0.setup\start.cmd" check %*
exit /b %ERRORLEVEL%
