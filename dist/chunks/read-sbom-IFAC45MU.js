import {
  readSbom
} from "./chunk-RCWEUKR6.js";
export {
  readSbom
};
