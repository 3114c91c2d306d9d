import {
  main
} from "./chunk-LDOEBPON.js";
export {
  main
};
