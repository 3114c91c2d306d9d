import {
  readSbom
} from "./chunk-ITY7I5AG.js";
export {
  readSbom
};
