import {
  documentChunks
} from "./chunk-ZIAGKFQA.js";
export {
  documentChunks
};
