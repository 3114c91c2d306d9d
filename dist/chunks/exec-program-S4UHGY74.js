import{DataError,UserError}from"./chunk-YCU6NLYP.js";
// host/exec-program
import{ exec }from"../vendor/actions-exec.js";
// host/spawn-program
import{ spawn }from"node:child_process";
function spawnProgram(command, args, { env, cwd, stdin, onStdout, onStderr }) {
	const program = spawn(command, args, { env, cwd, stdio: "pipe", windowsHide: true });
	program.stdout.on("data", onStdout);
	program.stderr.on("data", onStderr);
	program.stdin.on("error", () => void 0);
	program.stdin.end(stdin);
	return new Promise((resolve, reject) => {
		program.on("error", reject);
		program.on("close", resolve);
	});
}
// host/exec-program
var DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
var MAX_COMPLAINT_BYTES = 64 * 1024;
var KILLED_EXIT_CODE = 128;
var PRIVATE_VARIABLE = /^(INPUT_|ACTIONS_)/;
var ONE_WORD = /^[\w./+-]+$/;
async function execProgram(env, command, args, options = {}) {
	const stdout = collect(options.maxBytes ?? DEFAULT_MAX_BYTES);
	const stderr = collect(MAX_COMPLAINT_BYTES);
	const isSpawned = options.stdin !== void 0 || !ONE_WORD.test(command);
	const running = (isSpawned ? spawnProgram : runByToolkit)(command, args, {
		env: { ...publicVariables(env), ...options.env },
		cwd: options.cwd,
		stdin: options.stdin,
		onStdout: stdout.add,
		onStderr: stderr.add
	}).catch((cause) => {
		throw notRunnable(command, cause);
	});
	const overflow = stdout.overflow.then(() => {
		throw new DataError("limit-exceeded", "wrote more output than allowed", { path: command });
	});
	const exitCode = await Promise.race([running, overflow]);
	return {
		exitCode: exitCode ?? KILLED_EXIT_CODE,
		stdout: stdout.bytes(),
		stderr: stderr.bytes().toString("utf8")
	};
}
async function runByToolkit(command, args, { env, cwd, onStdout, onStderr }) {
	return await exec(command, [...args], {
		env: { ...env },
		silent: true,
		ignoreReturnCode: true,
		listeners: { stdout: onStdout, stderr: onStderr },
		...cwd === void 0 ? {} : { cwd }
	});
}
function collect(maxBytes) {
	const chunks = [];
	let size = 0;
	const { promise: overflow, resolve } = Promise.withResolvers();
	return {
		overflow,
		bytes: () => Buffer.concat(chunks),
		add: (chunk) => {
			const room = maxBytes - size;
			if (chunk.length > room) resolve();
			if (room > 0) chunks.push(chunk.subarray(0, room));
			size = Math.min(maxBytes, size + chunk.length);
		}
	};
}
function publicVariables(env) {
	const kept = {};
	for (const [name, value] of Object.entries(env)) {
		if (value !== void 0 && !PRIVATE_VARIABLE.test(name)) kept[name] = value;
	}
	return kept;
}
function notRunnable(command, cause) {
	return new UserError(
		"file-not-found",
		`The program ${command} could not be run.`,
		`Install ${command}, or add its folder to PATH.`,
		{ cause }
	);
}
export{execProgram};
