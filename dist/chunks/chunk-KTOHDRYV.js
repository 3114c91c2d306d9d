// errors/errors
var UserError = class extends Error {
	name = "UserError";
	code;
	fix;
	constructor(code, message, fix, options) {
		super(message, options);
		this.code = code;
		this.fix = fix;
	}
};
var DataError = class extends Error {
	name = "DataError";
	code;
	place;
	constructor(code, message, place, options) {
		super(message, options);
		this.code = code;
		this.place = place;
	}
};
var RemoteError = class extends Error {
	name = "RemoteError";
	code;
	call;
	fix;
	constructor(code, message, call, options) {
		super(message, options);
		this.code = code;
		this.call = call;
		this.fix = options?.fix ?? "";
	}
};
var TrustError = class extends Error {
	name = "TrustError";
	code;
	constructor(code, message, options) {
		super(message, options);
		this.code = code;
	}
};

export {UserError, DataError, RemoteError, TrustError};
