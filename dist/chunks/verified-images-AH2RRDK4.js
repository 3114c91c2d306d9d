import {verifiedImages} from "./chunk-XPH6MKTT.js";
export {verifiedImages};
