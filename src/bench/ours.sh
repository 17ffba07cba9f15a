# Says how the bench measures Entente beside its peers: source it, then call the bench.
#   . src/bench/ours.sh && BENCH/run-peers.sh S M
# LAYOUT_BY=community before that measures the layout by community, not the other one.
# Packages the program and compiles the benches first if that is not done.

_root=$(cd "$(dirname "${BASH_SOURCE:-src/bench/ours.sh}")/../.." && pwd)
if [ ! -f "$_root/target/entente.jar" ] || [ ! -d "$_root/target/test-classes/org/entente/bench" ]; then
    (cd "$_root" && mvn -q -DskipTests package)
fi
_java="java -cp '$_root/target/entente.jar:$_root/target/test-classes'"

export OURS_LAYOUT="$_java org.entente.bench.LayoutBench {edges} {positions} ${LAYOUT_BY:-ties}"
export OURS_LOAD="$_java org.entente.bench.LoadBench {dossier}"
export OURS_DRAW="$_java org.entente.bench.MapBench {dossier} {positions}"
unset _root _java
