import {verifiedImages} from "./chunk-VZXPF4T4.js";
export {verifiedImages};
