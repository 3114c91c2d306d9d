import {showReport} from "./chunk-ZSJ7KIYE.js";
export {showReport};
