import {
  main
} from "./chunk-DLR4U75F.js";
export {
  main
};
