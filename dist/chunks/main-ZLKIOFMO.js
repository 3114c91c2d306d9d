import {
  main
} from "./chunk-YIMBTNVW.js";
export {
  main
};
