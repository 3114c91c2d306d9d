import {showReport} from "./chunk-F6I7DG3U.js";
export {showReport};
