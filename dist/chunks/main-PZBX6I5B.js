import {
  main
} from "./chunk-LSWDFT5Q.js";
export {
  main
};
