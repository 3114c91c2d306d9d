import {
  main
} from "./chunk-P4RAOIL7.js";
export {
  main
};
