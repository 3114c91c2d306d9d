import {showReport} from "./chunk-E4ZCFMEH.js";
export {showReport};
