import {
  main
} from "./chunk-AUGSNMSY.js";
export {
  main
};
