import {verifiedImages} from "./chunk-SXX4AXZZ.js";
export {verifiedImages};
