import {verifiedImages} from "./chunk-KI4R6VK3.js";
export {verifiedImages};
