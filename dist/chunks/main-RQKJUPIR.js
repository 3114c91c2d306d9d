import {
  main
} from "./chunk-DM64FODI.js";
export {
  main
};
