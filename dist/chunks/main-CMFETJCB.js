import {
  main
} from "./chunk-ENSDYSGC.js";
export {
  main
};
