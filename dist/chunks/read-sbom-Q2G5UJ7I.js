import {
  readSbom
} from "./chunk-YE5IIPGZ.js";
export {
  readSbom
};
