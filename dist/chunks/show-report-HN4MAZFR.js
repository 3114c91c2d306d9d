import {showReport} from "./chunk-CGZ6IADL.js";
export {showReport};
