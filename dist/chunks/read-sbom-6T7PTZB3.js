import {
  readSbom
} from "./chunk-IRKFKD2F.js";
export {
  readSbom
};
