
// maven/machine
var JDK = "17.0.17";
var LINUX = linuxWith(JDK);
function linuxWith(jdk) {
	const [major = ""] = jdk.split(".");
	return {
		properties: new Map([
			["java.version", jdk],
			["java.specification.version", major],
			["java.vm.specification.version", major],
			["os.name", "Linux"],
			["os.arch", "amd64"],
			["file.separator", "/"],
			["path.separator", ":"]
		])
	};
}
export{LINUX,linuxWith};
