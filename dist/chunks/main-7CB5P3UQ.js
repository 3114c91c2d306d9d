import {
  main
} from "./chunk-RG466N4P.js";
export {
  main
};
