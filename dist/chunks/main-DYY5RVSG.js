import {
  main
} from "./chunk-R4ELHGZW.js";
export {
  main
};
