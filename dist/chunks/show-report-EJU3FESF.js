import {showReport} from "./chunk-5AJZJMTP.js";
export {showReport};
