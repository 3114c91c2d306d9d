import {
  readSbom
} from "./chunk-M2PJLXEE.js";
export {
  readSbom
};
