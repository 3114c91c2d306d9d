import {
  readSbom
} from "./chunk-S6TW7B6P.js";
export {
  readSbom
};
