import {
  main,
  mainWithin
} from "./chunk-4CE5MA2L.js";
export {
  main,
  mainWithin
};
