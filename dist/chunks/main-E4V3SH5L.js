import {
  main
} from "./chunk-DYVA27P5.js";
export {
  main
};
