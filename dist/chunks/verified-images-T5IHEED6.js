import {verifiedImages} from "./chunk-5J4VQCOU.js";
export {verifiedImages};
