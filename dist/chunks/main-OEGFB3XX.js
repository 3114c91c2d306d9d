import {
  main
} from "./chunk-2TF7WV6K.js";
export {
  main
};
