import {showReport} from "./chunk-4NZ6CM5B.js";
export {showReport};
