import {documentChunks} from "./chunk-YTG5OPDJ.js";
export {documentChunks};
