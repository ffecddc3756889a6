@echo off
rem Runs PlanLens from a checkout on Windows; builds it with Maven on first use. Untested: nobody has run it on Windows yet.
setlocal
set "home=%~dp0"
set "jar=%home%cli\target\planlens-cli.jar"
if not exist "%jar%" (
    echo planlens: building once with Maven ... 1>&2
    call mvn -q -B -f "%home%pom.xml" -DskipTests package 1>&2 || exit /b 1
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable %PLANLENS_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
