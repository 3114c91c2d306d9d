import {
  readSbom
} from "./chunk-Q3MUAPS2.js";
export {
  readSbom
};
