def log = new File(basedir, 'build.log').text
assert log.contains('The Zoom SDK needs OkHttp 4.12 or newer')
assert log =~ /but found file:\S*okhttp-3\.14\.9\.jar/
assert log.contains('mvn dependency:tree -Dincludes=com.squareup.okhttp3')
