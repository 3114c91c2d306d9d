import {
  main
} from "./chunk-MYA3LKEP.js";
export {
  main
};
