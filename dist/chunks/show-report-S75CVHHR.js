import {showReport} from "./chunk-W2BJ7UV7.js";
export {showReport};
