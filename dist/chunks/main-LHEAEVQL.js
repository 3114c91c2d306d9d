import {
  main
} from "./chunk-LXTEQHI5.js";
export {
  main
};
