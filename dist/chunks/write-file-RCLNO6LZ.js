import {
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether
} from "./chunk-4IZV4FXE.js";
export {
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether
};
