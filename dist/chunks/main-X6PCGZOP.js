import {
  main
} from "./chunk-7VEO2LTH.js";
export {
  main
};
