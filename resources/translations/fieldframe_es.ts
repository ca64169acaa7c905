<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New catalog…</source>
        <translation>Catálogo nuevo…</translation>
    </message>
    <message>
        <source>Make an empty catalog in a folder of your choice</source>
        <translation>Crear un catálogo vacío en la carpeta que prefiera</translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation>Abrir un catálogo…</translation>
    </message>
    <message>
        <source>Open a catalog that is there already</source>
        <translation>Abrir un catálogo que ya existe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Read folders, cards and files into the catalog</source>
        <translation>Incorporar al catálogo carpetas, tarjetas y archivos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write copies with their captions and credits into a folder</source>
        <translation>Guardar en una carpeta copias con sus pies de foto y créditos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the catalog and the program</source>
        <translation>Cerrar el catálogo y el programa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>Seleccionar todo lo que se muestra</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type words to find in captions, credits and places</source>
        <translation>Escribir palabras que buscar en pies de foto, créditos y lugares</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The front page of the library</source>
        <translation>La portada de la fototeca</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>All pictures of this place side by side</source>
        <translation>Todas las imágenes de este lugar, una junto a otra</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>One picture as large as the window</source>
        <translation>Una sola imagen, tan grande como la ventana</translation>
    </message>
    <message>
        <source>Zoom to 1:1</source>
        <translation>Zoom 1:1</translation>
    </message>
    <message>
        <source>Every pixel of the picture, and back</source>
        <translation>Cada píxel de la imagen, y vuelta</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Go to the picture after this one</source>
        <translation>Ir a la imagen siguiente</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Go to the picture before this one</source>
        <translation>Ir a la imagen anterior</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Show or hide the fields of the selected pictures</source>
        <translation>Mostrar u ocultar los campos de las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>Ocupar toda la pantalla, y volver</translation>
    </message>
    <message>
        <source>Imports and exports…</source>
        <translation>Importaciones y exportaciones…</translation>
    </message>
    <message>
        <source>What runs, what is done and what failed</source>
        <translation>Qué está en curso, qué ha terminado y qué ha fallado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark greys: the best ground for judging pictures</source>
        <translation>Grises oscuros: el mejor fondo para juzgar imágenes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light greys</source>
        <translation>Grises claros</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark or light, as the desktop says</source>
        <translation>Oscuro o claro, según el escritorio</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Mark as an editors’ pick</source>
        <translation>Marcar como destacada de la redacción</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Mark as not to be used</source>
        <translation>Marcar como no utilizable</translation>
    </message>
    <message>
        <source>Remove pick or reject</source>
        <translation>Quitar el destacado o el rechazo</translation>
    </message>
    <message>
        <source>Leave it undecided</source>
        <translation>Dejarla sin decidir</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Take the stars away</source>
        <translation>Quitar las estrellas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>Rate with 1 star</source>
        <translation>Dar 1 estrella</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>2 estrellas</translation>
    </message>
    <message>
        <source>Rate with 2 stars</source>
        <translation>Dar 2 estrellas</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>3 estrellas</translation>
    </message>
    <message>
        <source>Rate with 3 stars</source>
        <translation>Dar 3 estrellas</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 estrellas</translation>
    </message>
    <message>
        <source>Rate with 4 stars</source>
        <translation>Dar 4 estrellas</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 estrellas</translation>
    </message>
    <message>
        <source>Rate with 5 stars</source>
        <translation>Dar 5 estrellas</translation>
    </message>
    <message>
        <source>Red label</source>
        <translation>Etiqueta roja</translation>
    </message>
    <message>
        <source>Give it the red label; once more takes it away</source>
        <translation>Poner la etiqueta roja; otra vez la quita</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Yellow label</source>
        <translation>Etiqueta amarilla</translation>
    </message>
    <message>
        <source>Give it the yellow label; once more takes it away</source>
        <translation>Poner la etiqueta amarilla; otra vez la quita</translation>
    </message>
    <message>
        <source>Green label</source>
        <translation>Etiqueta verde</translation>
    </message>
    <message>
        <source>Give it the green label; once more takes it away</source>
        <translation>Poner la etiqueta verde; otra vez la quita</translation>
    </message>
    <message>
        <source>Blue label</source>
        <translation>Etiqueta azul</translation>
    </message>
    <message>
        <source>Give it the blue label; once more takes it away</source>
        <translation>Poner la etiqueta azul; otra vez la quita</translation>
    </message>
    <message>
        <source>Add to gallery…</source>
        <translation>Añadir a una galería…</translation>
    </message>
    <message>
        <source>Put the selected pictures into a gallery that is there</source>
        <translation>Incluir las imágenes seleccionadas en una galería existente</translation>
    </message>
    <message>
        <source>Remove from this gallery</source>
        <translation>Quitar de esta galería</translation>
    </message>
    <message>
        <source>Take them out of the gallery; they stay in the catalog</source>
        <translation>Sacarlas de la galería; siguen en el catálogo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Todos los atajos de un vistazo</translation>
    </message>
    <message>
        <source>Close catalog</source>
        <translation>Cerrar el catálogo</translation>
    </message>
    <message>
        <source>Close the catalog and keep the window</source>
        <translation>Cerrar el catálogo y mantener la ventana</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Nothing is selected any more</source>
        <translation>Dejar todo sin seleccionar</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Invertir la selección</translation>
    </message>
    <message>
        <source>Select what is not selected, and only that</source>
        <translation>Seleccionar lo que no está seleccionado, y solo eso</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Select the picked of those shown</source>
        <translation>Seleccionar las destacadas entre las mostradas</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Select the rejected of those shown</source>
        <translation>Seleccionar las rechazadas entre las mostradas</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Select those neither picked nor rejected</source>
        <translation>Seleccionar las que no están ni destacadas ni rechazadas</translation>
    </message>
    <message>
        <source>Without stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Select those shown that have just so many stars</source>
        <translation>Seleccionar las mostradas que tienen exactamente ese número de estrellas</translation>
    </message>
    <message>
        <source>With 1 star</source>
        <translation>Con 1 estrella</translation>
    </message>
    <message>
        <source>With 2 stars</source>
        <translation>Con 2 estrellas</translation>
    </message>
    <message>
        <source>With 3 stars</source>
        <translation>Con 3 estrellas</translation>
    </message>
    <message>
        <source>With 4 stars</source>
        <translation>Con 4 estrellas</translation>
    </message>
    <message>
        <source>With 5 stars</source>
        <translation>Con 5 estrellas</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>Búsqueda avanzada</translation>
    </message>
    <message>
        <source>Search by field, date, pick, rating and release</source>
        <translation>Buscar por campo, fecha, destacado, valoración y autorización</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Theme, language, keys, previews and your name</source>
        <translation>Tema, idioma, atajos, vistas previas y su nombre</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Go to a file name or a word, with everything still shown</source>
        <translation>Ir a un nombre de archivo o a una palabra, sin ocultar nada</translation>
    </message>
    <message>
        <source>Fold group</source>
        <translation>Plegar el grupo</translation>
    </message>
    <message>
        <source>Show the heading of this group alone, and back</source>
        <translation>Mostrar solo el encabezado de este grupo, y volver</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copiar archivos</translation>
    </message>
    <message>
        <source>Copy the files and their paths, for other programs</source>
        <translation>Copiar los archivos y sus rutas, para otros programas</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Open the folder that holds the file</source>
        <translation>Abrir la carpeta que contiene el archivo</translation>
    </message>
    <message>
        <source>Remove from catalog</source>
        <translation>Quitar del catálogo</translation>
    </message>
    <message>
        <source>Forget the selected pictures; their files stay where they are</source>
        <translation>Olvidar las imágenes seleccionadas; sus archivos se quedan donde están</translation>
    </message>
    <message>
        <source>Auto advance</source>
        <translation>Avance automático</translation>
    </message>
    <message>
        <source>A pick, a rating or a label also moves to the next picture, as Shift and Caps Lock do</source>
        <translation>Al destacar, valorar o etiquetar se pasa también a la imagen siguiente, como con Mayús y Bloq Mayús</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Put the selected pictures one place earlier in the gallery</source>
        <translation>Adelantar un puesto en la galería las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>Put the selected pictures one place later in the gallery</source>
        <translation>Retrasar un puesto en la galería las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>About Fieldframe</source>
        <translation>Acerca de Fieldframe</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>Copy metadata…</source>
        <translation>Copiar metadatos…</translation>
    </message>
    <message>
        <source>Choose which fields of this picture others are to get</source>
        <translation>Seleccionar qué campos de esta imagen se darán a otras</translation>
    </message>
    <message>
        <source>Paste metadata</source>
        <translation>Pegar metadatos</translation>
    </message>
    <message>
        <source>Give the copied fields to the selected pictures</source>
        <translation>Dar los campos copiados a las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>New gallery…</source>
        <translation>Galería nueva…</translation>
    </message>
    <message>
        <source>Make a gallery of the selected pictures, or an empty one</source>
        <translation>Crear una galería con las imágenes seleccionadas, o vacía</translation>
    </message>
    <message>
        <source>Move to another gallery…</source>
        <translation>Mover a otra galería…</translation>
    </message>
    <message>
        <source>Take them out of this gallery and put them into another</source>
        <translation>Sacarlas de esta galería y ponerlas en otra</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>Usar como portada</translation>
    </message>
    <message>
        <source>Let this picture stand for the gallery on Home</source>
        <translation>Hacer que esta imagen represente a la galería en Inicio</translation>
    </message>
    <message>
        <source>Split off selection…</source>
        <translation>Separar la selección…</translation>
    </message>
    <message>
        <source>Move the selected pictures to a new gallery with the same credit and categories</source>
        <translation>Mover las imágenes seleccionadas a una galería nueva con el mismo crédito y las mismas categorías</translation>
    </message>
    <message>
        <source>Editors’ pick</source>
        <translation>Destacado de la redacción</translation>
    </message>
    <message>
        <source>Show the gallery among the editors’ picks, or no longer</source>
        <translation>Mostrar la galería entre los destacados de la redacción, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Rename gallery</source>
        <translation>Cambiar el nombre de la galería</translation>
    </message>
    <message>
        <source>Give the gallery another title</source>
        <translation>Dar otro título a la galería</translation>
    </message>
    <message>
        <source>Duplicate gallery…</source>
        <translation>Duplicar la galería…</translation>
    </message>
    <message>
        <source>Make a second gallery with the same pictures and texts</source>
        <translation>Crear una segunda galería con las mismas imágenes y los mismos textos</translation>
    </message>
    <message>
        <source>Merge into another gallery…</source>
        <translation>Fusionar con otra galería…</translation>
    </message>
    <message>
        <source>Put all its pictures at the end of another gallery, and delete this one</source>
        <translation>Poner todas sus imágenes al final de otra galería y eliminar esta</translation>
    </message>
    <message>
        <source>Delete gallery</source>
        <translation>Eliminar la galería</translation>
    </message>
    <message>
        <source>Delete the gallery; its pictures stay in the catalog</source>
        <translation>Eliminar la galería; sus imágenes siguen en el catálogo</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Categoría nueva…</translation>
    </message>
    <message>
        <source>Make a category, in the sidebar below the one that is current</source>
        <translation>Crear una categoría, en la barra lateral bajo la actual</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Guardar búsqueda…</translation>
    </message>
    <message>
        <source>Keep what is searched for in the sidebar, by a name</source>
        <translation>Guardar esta búsqueda en la barra lateral, con un nombre</translation>
    </message>
    <message>
        <source>Look or play</source>
        <translation>Ver o reproducir</translation>
    </message>
    <message>
        <source>A picture in the loupe, video and sound in the system’s player</source>
        <translation>La imagen en la lupa, el vídeo y el audio en el reproductor del sistema</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The selected pictures side by side, nine at most</source>
        <translation>Las imágenes seleccionadas una junto a otra, nueve como máximo</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Quitar de la comparación</translation>
    </message>
    <message>
        <source>The next candidate comes in its place; nothing is marked</source>
        <translation>La candidata siguiente ocupa su lugar; no se marca nada</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Zoom sincronizado</translation>
    </message>
    <message>
        <source>Pictures that are compared show the same part, as closely</source>
        <translation>Las imágenes comparadas muestran la misma parte, con el mismo aumento</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>As large as the window lets the whole picture be</source>
        <translation>Tan grande como la ventana permita a la imagen entera</translation>
    </message>
    <message>
        <source>Fill the window</source>
        <translation>Llenar la ventana</translation>
    </message>
    <message>
        <source>No room left beside the picture</source>
        <translation>Sin espacio libre alrededor de la imagen</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Two pixels of the screen for each of the picture</source>
        <translation>Dos píxeles de pantalla por cada píxel de la imagen</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Look more closely, as with the wheel</source>
        <translation>Mirar más de cerca, como con la rueda</translation>
    </message>
    <message>
        <source>Less close</source>
        <translation>Menos cerca</translation>
    </message>
    <message>
        <source>See more of the picture, as with the wheel</source>
        <translation>Ver más de la imagen, como con la rueda</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>Mirar a la izquierda</translation>
    </message>
    <message>
        <source>Move over a picture that is larger than the window</source>
        <translation>Moverse por una imagen más grande que la ventana</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>Mirar a la derecha</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Mirar arriba</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Mirar abajo</translation>
    </message>
    <message>
        <source>Caption over the picture</source>
        <translation>Pie de foto sobre la imagen</translation>
    </message>
    <message>
        <source>Show or hide caption and credit in the loupe</source>
        <translation>Mostrar u ocultar el pie de foto y el crédito en la lupa</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de imágenes</translation>
    </message>
    <message>
        <source>Show or hide the row of pictures under loupe and compare</source>
        <translation>Mostrar u ocultar la fila de imágenes bajo la lupa y la comparación</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Segunda ventana</translation>
    </message>
    <message>
        <source>The current picture in a window of its own, on another screen</source>
        <translation>La imagen actual en su propia ventana, en otra pantalla</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Show it turned to the left; its file stays as it is</source>
        <translation>Mostrarla girada a la izquierda; su archivo queda como está</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Show it turned to the right; its file stays as it is</source>
        <translation>Mostrarla girada a la derecha; su archivo queda como está</translation>
    </message>
    <message>
        <source>Write caption</source>
        <translation>Escribir el pie de foto</translation>
    </message>
    <message>
        <source>Go to the caption in the inspector; Esc comes back</source>
        <translation>Ir al pie de foto en el inspector; Esc vuelve</translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation>Categorías…</translation>
    </message>
    <message>
        <source>Choose the categories of the gallery shown, or make one</source>
        <translation>Elegir las categorías de la galería que se muestra, o crear una</translation>
    </message>
    <message>
        <source>Publish date…</source>
        <translation>Fecha de publicación…</translation>
    </message>
    <message>
        <source>Say when the gallery shown is published; Enter means today</source>
        <translation>Decir cuándo se publica la galería que se muestra; Intro significa hoy</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Every picture of the catalog</source>
        <translation>Todas las imágenes del catálogo</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <source>What the last import brought</source>
        <translation>Lo que trajo la última importación</translation>
    </message>
    <message>
        <source>Picked pictures</source>
        <translation>Imágenes elegidas</translation>
    </message>
    <message>
        <source>The pictures that are editors’ picks</source>
        <translation>Las imágenes elegidas por la redacción</translation>
    </message>
    <message>
        <source>Write into files</source>
        <translation>Escribir en los archivos</translation>
    </message>
    <message>
        <source>Put what was changed into the chosen files, or into all</source>
        <translation>Escribir los cambios en los archivos seleccionados, o en todos</translation>
    </message>
    <message>
        <source>Look for changes in files</source>
        <translation>Buscar cambios en los archivos</translation>
    </message>
    <message>
        <source>Read files again that other programs have changed</source>
        <translation>Volver a leer los archivos que han cambiado otros programas</translation>
    </message>
    <message>
        <source>Conflicts with files…</source>
        <translation>Conflictos con los archivos…</translation>
    </message>
    <message>
        <source>Fields that were changed here and by another program</source>
        <translation>Los campos cambiados aquí y por otro programa</translation>
    </message>
    <message>
        <source>Same as the picture before</source>
        <translation>Como la imagen anterior</translation>
    </message>
    <message>
        <source>Give the field what the picture before this one has in it</source>
        <translation>Dar al campo lo que tiene en él la imagen anterior</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
    <message>
        <source>Make, keep and apply templates of captions and credits</source>
        <translation>Crear, guardar y aplicar plantillas de pies de foto y créditos</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Replace words in many captions, with every change seen before</source>
        <translation>Reemplazar palabras en muchos pies de foto, viendo antes cada cambio</translation>
    </message>
    <message>
        <source>Captions from a table…</source>
        <translation>Pies de foto desde una tabla…</translation>
    </message>
    <message>
        <source>Take captions and credits from a CSV file, a row a picture</source>
        <translation>Tomar pies de foto y créditos de un archivo CSV, una fila por imagen</translation>
    </message>
    <message>
        <source>Code replacements…</source>
        <translation>Códigos de sustitución…</translation>
    </message>
    <message>
        <source>Short codes that become names and places while one types</source>
        <translation>Códigos cortos que se convierten en nombres y lugares al escribir</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Siguiente falta de ortografía</translation>
    </message>
    <message>
        <source>Go to the next marked word and see what may be meant</source>
        <translation>Ir a la siguiente palabra marcada y ver las sugerencias</translation>
    </message>
    <message>
        <source>Mend in this field</source>
        <translation>Corregir en este campo</translation>
    </message>
    <message>
        <source>Mend the first thing that house style finds where you type</source>
        <translation>Corregir lo primero que señala el estilo de la casa en el campo donde escribe</translation>
    </message>
    <message>
        <source>Check house style…</source>
        <translation>Comprobar el estilo de la casa…</translation>
    </message>
    <message>
        <source>What in captions, credits and other fields does not follow the rules of the house</source>
        <translation>Lo que no sigue las normas de la casa en pies de foto, créditos y otros campos</translation>
    </message>
    <message>
        <source>Credits…</source>
        <translation>Créditos…</translation>
    </message>
    <message>
        <source>Understand credit lines, unite spellings, write them in house style</source>
        <translation>Interpretar los créditos, unificar grafías y escribirlos con el estilo de la casa</translation>
    </message>
    <message>
        <source>Web library…</source>
        <translation>Mediateca web…</translation>
    </message>
    <message>
        <source>A web site of the gallery or selection, with search</source>
        <translation>Un sitio web de la galería o de la selección, con búsqueda</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Photo story…</source>
        <translation>Fotorreportaje…</translation>
    </message>
    <message>
        <source>One long page of pictures and texts</source>
        <translation>Una página larga de imágenes y textos</translation>
    </message>
    <message>
        <source>Newsletter…</source>
        <translation>Boletín…</translation>
    </message>
    <message>
        <source>An e-mail with pictures, credits and links</source>
        <translation>Un correo con imágenes, créditos y enlaces</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Hoja de contactos…</translation>
    </message>
    <message>
        <source>A PDF with a grid of pictures, captions and credits</source>
        <translation>Un PDF con una cuadrícula de imágenes, pies de foto y créditos</translation>
    </message>
    <message>
        <source>Handover…</source>
        <translation>Entrega…</translation>
    </message>
    <message>
        <source>Files and galleries for another Fieldframe to take in</source>
        <translation>Archivos y galerías para incorporar en otro Fieldframe</translation>
    </message>
    <message>
        <source>Stories and newsletters…</source>
        <translation>Reportajes y boletines…</translation>
    </message>
    <message>
        <source>Write photo stories, news pages and newsletters</source>
        <translation>Escribir fotorreportajes, páginas de noticias y boletines</translation>
    </message>
    <message>
        <source>Choose keywords…</source>
        <translation>Elegir palabras clave…</translation>
    </message>
    <message>
        <source>Tick the keywords of the selected pictures in the tree of all</source>
        <translation>Marcar las palabras clave de las imágenes seleccionadas en el árbol completo</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>Consentimientos…</translation>
    </message>
    <message>
        <source>What people agreed to: keep it, change it, take it back</source>
        <translation>Lo que las personas han aceptado: guardarlo, cambiarlo, retirarlo</translation>
    </message>
    <message>
        <source>Where did this picture go?…</source>
        <translation>¿Adónde ha ido esta imagen?…</translation>
    </message>
    <message>
        <source>Every export that has it: when, for whom, as which file</source>
        <translation>Cada exportación que la contiene: cuándo, para quién, como qué archivo</translation>
    </message>
    <message>
        <source>Mark areas to cover</source>
        <translation>Marcar las zonas que cubrir</translation>
    </message>
    <message>
        <source>Draw over the faces that are covered where none may be shown</source>
        <translation>Dibujar sobre los rostros que se cubren donde no debe mostrarse ninguno</translation>
    </message>
</context>
<context>
    <name>AssetMarks</name>
    <message>
        <source>no caption</source>
        <translation>sin pie de foto</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sin crédito</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>Lo que ha escrito aquí no está guardado.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln galler(y/ies)</source>
        <translation>
            <numerusform>%Ln galería</numerusform>
            <numerusform>%Ln galerías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not written into files</source>
        <translation>
            <numerusform>%Ln imagen sin escribir en su archivo</numerusform>
            <numerusform>%Ln imágenes sin escribir en los archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Photo story</source>
        <translation>Fotorreportaje</translation>
    </message>
    <message>
        <source>News page</source>
        <translation>Página de noticias</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It is not there. If it is on a drive that is away, connect it.</source>
        <translation>No se encuentra. Si está en una unidad desconectada, conéctela.</translation>
    </message>
    <message>
        <source>The system does not let you at it. Check its permissions.</source>
        <translation>El sistema no permite el acceso. Compruebe los permisos.</translation>
    </message>
    <message>
        <source>It is damaged or could not be read.</source>
        <translation>Está dañado o no se ha podido leer.</translation>
    </message>
    <message>
        <source>It is not a kind of file Fieldframe takes.</source>
        <translation>Fieldframe no admite este tipo de archivo.</translation>
    </message>
    <message>
        <source>It is too large to be opened safely.</source>
        <translation>Es demasiado grande para abrirlo con seguridad.</translation>
    </message>
    <message>
        <source>Reading it took too long and was stopped.</source>
        <translation>La lectura tardaba demasiado y se ha detenido.</translation>
    </message>
    <message>
        <source>Reading it failed badly; nothing else was touched.</source>
        <translation>La lectura ha fallado gravemente; nada más se ha visto afectado.</translation>
    </message>
    <message>
        <source>It changed while it was read. Try again when it is no longer written.</source>
        <translation>Ha cambiado durante la lectura. Vuelva a intentarlo cuando termine de escribirse.</translation>
    </message>
    <message>
        <source>It is already there. Choose another name.</source>
        <translation>Ya existe. Escriba otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>El disco está lleno. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>No se ha podido escribir.</translation>
    </message>
    <message>
        <source>Another program has this catalog open for writing. Close it there first.</source>
        <translation>Otro programa tiene este catálogo abierto para escritura. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Fieldframe. Update to open it.</source>
        <translation>Lo guardó una versión más reciente de Fieldframe. Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>It is damaged. A copy stands in its snapshots folder.</source>
        <translation>Está dañado. Hay una copia en su carpeta «snapshots».</translation>
    </message>
    <message>
        <source>The catalog is open for reading only.</source>
        <translation>El catálogo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>It was changed again since, so this was left alone.</source>
        <translation>Se ha vuelto a cambiar desde entonces, así que se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Several things have this name.</source>
        <translation>Varios elementos tienen este nombre.</translation>
    </message>
    <message>
        <source>This can’t be used.</source>
        <translation>Este valor no es válido.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Something went wrong inside Fieldframe.</source>
        <translation>Se ha producido un error interno en Fieldframe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>FieldSources</name>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>IPTC-IIM</source>
        <translation>IPTC-IIM</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>archivo adjunto</translation>
    </message>
    <message>
        <source>video’s own</source>
        <translation>el propio vídeo</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusión</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing is said here.</source>
        <translation>Aquí no se indica nada.</translation>
    </message>
    <message>
        <source>Only %1 characters; at least %2 are wanted.</source>
        <translation>Número de caracteres: solo %1; mínimo exigido: %2.</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are wanted.</source>
        <translation>Número de caracteres: %1; máximo permitido: %2.</translation>
    </message>
    <message>
        <source>The caption does not name the place: %1.</source>
        <translation>El pie de foto no nombra el lugar: %1.</translation>
    </message>
    <message>
        <source>The picture has a position, but no place.</source>
        <translation>La imagen tiene una posición, pero no un lugar.</translation>
    </message>
    <message>
        <source>The code %2 is of %3, but the country is %1.</source>
        <translation>El código %2 corresponde a %3, pero el país es %1.</translation>
    </message>
    <message>
        <source>The caption does not say when: %1.</source>
        <translation>El pie de foto no dice cuándo: %1.</translation>
    </message>
    <message>
        <source>The caption speaks of %1, but the picture was taken on %2.</source>
        <translation>El pie de foto habla de %1, pero la imagen se tomó el %2.</translation>
    </message>
    <message>
        <source>The date is %1, but the camera wrote %2.</source>
        <translation>La fecha es %1, pero la cámara registró %2.</translation>
    </message>
    <message>
        <source>The caption does not name who is shown: %1.</source>
        <translation>El pie de foto no nombra a quien aparece: %1.</translation>
    </message>
    <message>
        <source>Words: %1. At least %2 are wanted to say what happens.</source>
        <translation>Palabras: %1. Para decir qué ocurre, mínimo exigido: %2.</translation>
    </message>
    <message>
        <source>Not in house style. Its form is %1.</source>
        <translation>No sigue el estilo de la casa. Su forma es %1.</translation>
    </message>
    <message>
        <source>The credit says %1, but the picture is of %2.</source>
        <translation>El crédito dice %1, pero la imagen es de %2.</translation>
    </message>
    <message>
        <source>No creator is named.</source>
        <translation>No se nombra a ningún autor.</translation>
    </message>
    <message>
        <source>%1 is an agency; the creator is a person.</source>
        <translation>%1 es una agencia; el autor es una persona.</translation>
    </message>
    <message>
        <source>The notice says %1, but the picture is of %2.</source>
        <translation>El aviso dice %1, pero la imagen es de %2.</translation>
    </message>
    <message>
        <source>Read in a wrong character set: “%1” was “%2”.</source>
        <translation>Leído con un juego de caracteres erróneo: «%1» era «%2».</translation>
    </message>
    <message>
        <source>Characters were lost; nobody can bring them back.</source>
        <translation>Se han perdido caracteres; no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Written for a web page: “%1” is “%2”.</source>
        <translation>Escrito para una página web: «%1» es «%2».</translation>
    </message>
    <message>
        <source>The file says different things: %1 counts, %2 says “%3”.</source>
        <translation>El archivo se contradice: prevalece %1, %2 dice «%3».</translation>
    </message>
    <message>
        <source>%1 bytes; IIM takes %2. Cut for older programs: “%3”.</source>
        <translation>Bytes: %1; máximo en IIM: %2. Cortado para programas antiguos: «%3».</translation>
    </message>
    <message>
        <source>Nothing is said for those who can’t see the picture.</source>
        <translation>No se dice nada a quienes no pueden ver la imagen.</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are advised.</source>
        <translation>Número de caracteres: %1; máximo aconsejado: %2.</translation>
    </message>
    <message>
        <source>The caption is missing in this language: %1.</source>
        <translation>Falta el pie de foto en este idioma: %1.</translation>
    </message>
    <message>
        <source>Somebody aged %1 is named, and there is no model release.</source>
        <translation>Se nombra a una persona (edad: %1) y no hay autorización de modelo.</translation>
    </message>
    <message>
        <source>“%1”: write “%2”.</source>
        <translation>«%1»: escriba «%2».</translation>
    </message>
    <message>
        <source>This is no address of a web page: %1</source>
        <translation>No es la dirección de una página web: %1</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>«%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>Several blanks in a row.</source>
        <translation>Varios espacios seguidos.</translation>
    </message>
    <message>
        <source>A quotation mark of another kind: %1</source>
        <translation>Una comilla de otro tipo: %1</translation>
    </message>
    <message>
        <source>The embargo was over on %1.</source>
        <translation>El embargo terminó el %1.</translation>
    </message>
    <message>
        <source>Not to be used since %1.</source>
        <translation>No utilizable desde el %1.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Campos obligatorios</translation>
    </message>
    <message>
        <source>Length of captions</source>
        <translation>Longitud de los pies de foto</translation>
    </message>
    <message>
        <source>Who, what, where, when</source>
        <translation>Quién, qué, dónde, cuándo</translation>
    </message>
    <message>
        <source>Form of credit lines</source>
        <translation>Forma de los créditos</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Creadores</translation>
    </message>
    <message>
        <source>Years of copyright</source>
        <translation>Años de copyright</translation>
    </message>
    <message>
        <source>Wrong characters</source>
        <translation>Caracteres erróneos</translation>
    </message>
    <message>
        <source>Files that contradict themselves</source>
        <translation>Archivos que se contradicen</translation>
    </message>
    <message>
        <source>Room in IIM</source>
        <translation>Espacio en IIM</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>Textos alternativos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Menores</translation>
    </message>
    <message>
        <source>Words not to be used</source>
        <translation>Palabras que no deben usarse</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Direcciones web</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>Palabras repetidas</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Embargoes</source>
        <translation>Embargos</translation>
    </message>
    <message>
        <source>“%1” is not to be used.</source>
        <translation>«%1» no debe usarse.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Mixed: %1 different headlines</source>
        <translation>Valores distintos: %1 titulares diferentes</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Mixed: %1 different captions</source>
        <translation>Valores distintos: %1 pies de foto diferentes</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Mixed: %1 different alt texts</source>
        <translation>Valores distintos: %1 textos alternativos diferentes</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Mixed: %1 different credit lines</source>
        <translation>Valores distintos: %1 créditos diferentes</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Creadores</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Aviso de copyright</translation>
    </message>
    <message>
        <source>Mixed: %1 different copyright notices</source>
        <translation>Valores distintos: %1 avisos de copyright diferentes</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Mixed: %1 different usage terms</source>
        <translation>Valores distintos: %1 condiciones de uso diferentes</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Mixed: %1 different instructions</source>
        <translation>Valores distintos: %1 instrucciones diferentes</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>Lugar concreto</translation>
    </message>
    <message>
        <source>Mixed: %1 different sublocations</source>
        <translation>Valores distintos: %1 lugares concretos diferentes</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Mixed: %1 different cities</source>
        <translation>Valores distintos: %1 ciudades diferentes</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Mixed: %1 different states</source>
        <translation>Valores distintos: %1 estados o provincias diferentes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Mixed: %1 different countries</source>
        <translation>Valores distintos: %1 países diferentes</translation>
    </message>
    <message>
        <source>Mixed: %1 different codes</source>
        <translation>Valores distintos: %1 códigos diferentes</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Fecha de la toma</translation>
    </message>
    <message>
        <source>Mixed: %1 different dates</source>
        <translation>Valores distintos: %1 fechas diferentes</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Mixed: %1 different ratings</source>
        <translation>Valores distintos: %1 valoraciones diferentes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Mixed: %1 different labels</source>
        <translation>Valores distintos: %1 etiquetas diferentes</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Unlimited releases</source>
        <translation>Autorizaciones ilimitadas</translation>
    </message>
    <message>
        <source>Limited or incomplete releases</source>
        <translation>Autorizaciones limitadas o incompletas</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>Autor del pie de foto</translation>
    </message>
    <message>
        <source>Mixed: %1 different writers</source>
        <translation>Valores distintos: %1 autores diferentes</translation>
    </message>
    <message>
        <source>Add a creator</source>
        <translation>Añadir un creador</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Mixed: %1 different sources</source>
        <translation>Valores distintos: %1 fuentes diferentes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Añadir una palabra clave</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personas que aparecen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Mixed: %1 different events</source>
        <translation>Valores distintos: %1 acontecimientos diferentes</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>Autorización de modelo</translation>
    </message>
    <message>
        <source>Mixed: %1 different answers</source>
        <translation>Valores distintos: %1 respuestas diferentes</translation>
    </message>
    <message>
        <source>Model release numbers</source>
        <translation>Números de las autorizaciones de modelo</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Property release</source>
        <translation>Autorización de propiedad</translation>
    </message>
    <message>
        <source>Property release numbers</source>
        <translation>Números de las autorizaciones de propiedad</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo hasta</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 de %2 bytes</translation>
    </message>
    <message>
        <source>%1 of %2 bytes: programs that read IIM alone see “%3”</source>
        <translation>%1 de %2 bytes: los programas que solo leen IIM ven «%3»</translation>
    </message>
    <message>
        <source>Neither allowed nor prohibited</source>
        <translation>Ni permitida ni prohibida</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Not for training AI</source>
        <translation>No para entrenar IA</translation>
    </message>
    <message>
        <source>Not for training generative AI</source>
        <translation>No para entrenar IA generativa</translation>
    </message>
    <message>
        <source>Prohibited, but for search engines</source>
        <translation>Prohibida, salvo a los buscadores</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Prohibida</translation>
    </message>
    <message>
        <source>Prohibited, see other constraints</source>
        <translation>Prohibida, véanse otras restricciones</translation>
    </message>
    <message>
        <source>Prohibited, see the rights in the file</source>
        <translation>Prohibida, véanse los derechos en el archivo</translation>
    </message>
    <message>
        <source>Prohibited, see the rights it links to</source>
        <translation>Prohibida, véanse los derechos enlazados</translation>
    </message>
    <message>
        <source>Digital camera</source>
        <translation>Cámara digital</translation>
    </message>
    <message>
        <source>Several frames of a camera</source>
        <translation>Varias tomas de una cámara</translation>
    </message>
    <message>
        <source>Scanned negative</source>
        <translation>Negativo escaneado</translation>
    </message>
    <message>
        <source>Scanned slide</source>
        <translation>Diapositiva escaneada</translation>
    </message>
    <message>
        <source>Scanned print</source>
        <translation>Copia en papel escaneada</translation>
    </message>
    <message>
        <source>Edited by a person</source>
        <translation>Editada por una persona</translation>
    </message>
    <message>
        <source>Composite of captures</source>
        <translation>Composición de capturas</translation>
    </message>
    <message>
        <source>Enhanced by an algorithm</source>
        <translation>Mejorada por un algoritmo</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <source>Made from data</source>
        <translation>Hecha a partir de datos</translation>
    </message>
    <message>
        <source>Drawn or painted digitally</source>
        <translation>Dibujada o pintada digitalmente</translation>
    </message>
    <message>
        <source>Composite with synthetic parts</source>
        <translation>Composición con partes sintéticas</translation>
    </message>
    <message>
        <source>Composite with AI generated parts</source>
        <translation>Composición con partes generadas por IA</translation>
    </message>
    <message>
        <source>AI generated</source>
        <translation>Generada por IA</translation>
    </message>
    <message>
        <source>Made by an algorithm</source>
        <translation>Hecha por un algoritmo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>25 or over</source>
        <translation>25 o más</translation>
    </message>
    <message>
        <source>14 or under</source>
        <translation>14 o menos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Mixed: %1 different titles</source>
        <translation>Varios: %1 títulos distintos</translation>
    </message>
    <message>
        <source>Extended description</source>
        <translation>Descripción ampliada</translation>
    </message>
    <message>
        <source>Mixed: %1 different descriptions</source>
        <translation>Varias: %1 descripciones distintas</translation>
    </message>
    <message>
        <source>Creator’s job title</source>
        <translation>Cargo del autor</translation>
    </message>
    <message>
        <source>Mixed: %1 different job titles</source>
        <translation>Varios: %1 cargos distintos</translation>
    </message>
    <message>
        <source>Creator’s contact</source>
        <translation>Contacto del autor</translation>
    </message>
    <message>
        <source>Mixed: %1 different contacts</source>
        <translation>Varios: %1 contactos distintos</translation>
    </message>
    <message>
        <source>Web statement of rights</source>
        <translation>Declaración de derechos en la web</translation>
    </message>
    <message>
        <source>Mixed: %1 different addresses</source>
        <translation>Varias: %1 direcciones distintas</translation>
    </message>
    <message>
        <source>Licensors</source>
        <translation>Licenciantes</translation>
    </message>
    <message>
        <source>Mixed: %1 different licensors</source>
        <translation>Varios: %1 licenciantes distintos</translation>
    </message>
    <message>
        <source>Supplier’s image number</source>
        <translation>Número de imagen del proveedor</translation>
    </message>
    <message>
        <source>Mixed: %1 different numbers</source>
        <translation>Varios: %1 números distintos</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Minería de datos</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Mixed: %1 different latitudes</source>
        <translation>Varias: %1 latitudes distintas</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Mixed: %1 different longitudes</source>
        <translation>Varias: %1 longitudes distintas</translation>
    </message>
    <message>
        <source>Altitude in metres</source>
        <translation>Altitud en metros</translation>
    </message>
    <message>
        <source>Mixed: %1 different altitudes</source>
        <translation>Varias: %1 altitudes distintas</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>Dónde se hizo</translation>
    </message>
    <message>
        <source>Mixed: %1 different places</source>
        <translation>Varios: %1 lugares distintos</translation>
    </message>
    <message>
        <source>Places shown</source>
        <translation>Lugares que se ven</translation>
    </message>
    <message>
        <source>Organisations shown</source>
        <translation>Organizaciones que se ven</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Age of the youngest</source>
        <translation>Edad de la persona más joven</translation>
    </message>
    <message>
        <source>Keyword tree</source>
        <translation>Árbol de palabras clave</translation>
    </message>
    <message>
        <source>Add a path: Place|Africa</source>
        <translation>Añadir una ruta: Lugar|África</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Mixed: %1 different genres</source>
        <translation>Varios: %1 géneros distintos</translation>
    </message>
    <message>
        <source>Scene codes</source>
        <translation>Códigos de escena</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Añadir un código</translation>
    </message>
    <message>
        <source>Subject codes</source>
        <translation>Códigos de tema</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Número de trabajo</translation>
    </message>
    <message>
        <source>Mixed: %1 different job numbers</source>
        <translation>Varios: %1 números de trabajo distintos</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>Image identifier</source>
        <translation>Identificador de la imagen</translation>
    </message>
    <message>
        <source>Mixed: %1 different identifiers</source>
        <translation>Varios: %1 identificadores distintos</translation>
    </message>
    <message>
        <source>Credit and rights</source>
        <translation>Crédito y derechos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>World region</source>
        <translation>Región del mundo</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Copyright owners</source>
        <translation>Titulares del copyright</translation>
    </message>
    <message>
        <source>Mixed: %1 different owners</source>
        <translation>Varios: %1 titulares distintos</translation>
    </message>
    <message>
        <source>Image creators</source>
        <translation>Autores de la imagen</translation>
    </message>
    <message>
        <source>Mixed: %1 different creators</source>
        <translation>Varios: %1 autores distintos</translation>
    </message>
    <message>
        <source>Image supplier</source>
        <translation>Proveedor de la imagen</translation>
    </message>
    <message>
        <source>Mixed: %1 different suppliers</source>
        <translation>Varios: %1 proveedores distintos</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Mixed: %1 different contributors</source>
        <translation>Varios: %1 colaboradores distintos</translation>
    </message>
    <message>
        <source>Other constraints</source>
        <translation>Otras restricciones</translation>
    </message>
    <message>
        <source>Mixed: %1 different constraints</source>
        <translation>Varias: %1 restricciones distintas</translation>
    </message>
    <message>
        <source>People in detail</source>
        <translation>Personas en detalle</translation>
    </message>
    <message>
        <source>Mixed: %1 different people</source>
        <translation>Varias: %1 personas distintas</translation>
    </message>
    <message>
        <source>Organisation codes</source>
        <translation>Códigos de las organizaciones</translation>
    </message>
    <message>
        <source>Ages of models</source>
        <translation>Edades de los modelos</translation>
    </message>
    <message>
        <source>Add an age</source>
        <translation>Añadir una edad</translation>
    </message>
    <message>
        <source>About the models</source>
        <translation>Sobre los modelos</translation>
    </message>
    <message>
        <source>Mixed: %1 different notes</source>
        <translation>Varias: %1 notas distintas</translation>
    </message>
    <message>
        <source>Event identifiers</source>
        <translation>Identificadores del acontecimiento</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>Añadir un identificador</translation>
    </message>
    <message>
        <source>Terms about the image</source>
        <translation>Términos sobre la imagen</translation>
    </message>
    <message>
        <source>Mixed: %1 different terms</source>
        <translation>Varios: %1 términos distintos</translation>
    </message>
    <message>
        <source>Genre terms</source>
        <translation>Términos de género</translation>
    </message>
    <message>
        <source>Artworks shown</source>
        <translation>Obras de arte que se ven</translation>
    </message>
    <message>
        <source>Mixed: %1 different artworks</source>
        <translation>Varias: %1 obras de arte distintas</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Productos que se ven</translation>
    </message>
    <message>
        <source>Mixed: %1 different products</source>
        <translation>Varios: %1 productos distintos</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>Sistema de IA</translation>
    </message>
    <message>
        <source>Mixed: %1 different systems</source>
        <translation>Varios: %1 sistemas distintos</translation>
    </message>
    <message>
        <source>AI system’s version</source>
        <translation>Versión del sistema de IA</translation>
    </message>
    <message>
        <source>Mixed: %1 different versions</source>
        <translation>Varias: %1 versiones distintas</translation>
    </message>
    <message>
        <source>AI prompt</source>
        <translation>Instrucción para la IA</translation>
    </message>
    <message>
        <source>Mixed: %1 different prompts</source>
        <translation>Varias: %1 instrucciones distintas</translation>
    </message>
    <message>
        <source>AI prompt’s writer</source>
        <translation>Redactor de la instrucción para la IA</translation>
    </message>
    <message>
        <source>Registry entries</source>
        <translation>Entradas de registro</translation>
    </message>
    <message>
        <source>Mixed: %1 different entries</source>
        <translation>Varias: %1 entradas distintas</translation>
    </message>
    <message>
        <source>Largest width</source>
        <translation>Anchura máxima</translation>
    </message>
    <message>
        <source>Mixed: %1 different widths</source>
        <translation>Varias: %1 anchuras distintas</translation>
    </message>
    <message>
        <source>Largest height</source>
        <translation>Altura máxima</translation>
    </message>
    <message>
        <source>Mixed: %1 different heights</source>
        <translation>Varias: %1 alturas distintas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Refined by</source>
        <translation>Precisado por</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Número de inventario</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Write degrees, as in 47.44 or 47 26 24 N.</source>
        <translation>Escriba grados, por ejemplo 47.44 o 47 26 24 N.</translation>
    </message>
    <message>
        <source>Write a date as in 2018, 2018-04 or 2018-04-17, with a time as in 2018-04-17T19:42.</source>
        <translation>Escriba una fecha como 2018, 2018-04 o 2018-04-17, con la hora como 2018-04-17T19:42.</translation>
    </message>
    <message>
        <source>Write a number, as in 12.5.</source>
        <translation>Escriba un número, por ejemplo 12.5.</translation>
    </message>
    <message>
        <source>License from</source>
        <translation>Licencia desde</translation>
    </message>
    <message>
        <source>License until</source>
        <translation>Licencia hasta</translation>
    </message>
</context>
<context>
    <name>GroupHeading</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>by a template</source>
        <translation>con una plantilla</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>desde una tabla</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Taken out of the catalog</source>
        <translation>Sacada del catálogo</translation>
    </message>
    <message>
        <source>Brought back to the catalog</source>
        <translation>Devuelta al catálogo</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Destacada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>by find and replace</source>
        <translation>con buscar y reemplazar</translation>
    </message>
    <message>
        <source>taken back to an earlier time</source>
        <translation>devuelto a un momento anterior</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>by the import</source>
        <translation>por la importación</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>, </source>
        <comment>between two keys for the same</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galería</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Catálogos recientes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a submenu and an action in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>Files for the web</source>
        <translation>Archivos para la web</translation>
    </message>
    <message>
        <source>JPEGs of 2048 pixels with their captions, for web sites and editors.</source>
        <translation>JPEG de 2048 píxeles con sus pies de foto, para sitios web y redacciones.</translation>
    </message>
    <message>
        <source>Files for print</source>
        <translation>Archivos para imprenta</translation>
    </message>
    <message>
        <source>Files in the original’s size, for print.</source>
        <translation>Archivos del tamaño del original, para imprenta.</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Small JPEGs for social media.</source>
        <translation>JPEG pequeños para redes sociales.</translation>
    </message>
    <message>
        <source>Press pack</source>
        <translation>Dosier de prensa</translation>
    </message>
    <message>
        <source>Pictures, captions and terms of use in one ZIP for newsrooms.</source>
        <translation>Imágenes, pies de foto y condiciones de uso en un solo ZIP para redacciones.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo histórico</translation>
    </message>
    <message>
        <source>The original files with everything that is known of them.</source>
        <translation>Los archivos originales con todo lo que se sabe de ellos.</translation>
    </message>
    <message>
        <source>Web library</source>
        <translation>Mediateca web</translation>
    </message>
    <message>
        <source>A web site of the galleries, with search, that needs no server.</source>
        <translation>Un sitio web de las galerías, con búsqueda, que no necesita servidor.</translation>
    </message>
    <message>
        <source>Photo story</source>
        <translation>Fotorreportaje</translation>
    </message>
    <message>
        <source>One long page of pictures and texts.</source>
        <translation>Una página larga de imágenes y textos.</translation>
    </message>
    <message>
        <source>News page</source>
        <translation>Página de noticias</translation>
    </message>
    <message>
        <source>A page of news with a lead and pictures.</source>
        <translation>Una página de noticias con entradilla e imágenes.</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>An e-mail with its web version.</source>
        <translation>Un correo con su versión web.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>A PDF to choose from: twelve pictures a page with caption and credit.</source>
        <translation>Un PDF para elegir: doce imágenes por página con pie de foto y crédito.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Files and galleries for another Fieldframe to take in.</source>
        <translation>Archivos y galerías para incorporar en otro Fieldframe.</translation>
    </message>
    <message>
        <source>Release day</source>
        <translation>Día de publicación</translation>
    </message>
    <message>
        <source>The press pack and the web library, one after the other.</source>
        <translation>El dosier de prensa y la mediateca web, uno tras otro.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Para descargar</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para ver</translation>
    </message>
    <message>
        <source>Small picture for lists</source>
        <translation>Imagen pequeña para listas</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>The original file</source>
        <translation>El archivo original</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display P3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>As the original</source>
        <translation>Como el original</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Ligero</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Intenso</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Linear where it shows</source>
        <translation>Lineal donde se nota</translation>
    </message>
    <message>
        <source>Always linear</source>
        <translation>Siempre lineal</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>El público</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Los socios</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation>Nosotros mismos</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tal como consta</translation>
    </message>
    <message>
        <source>Within 25 km</source>
        <translation>Con 25 km de margen</translation>
    </message>
    <message>
        <source>The country alone</source>
        <translation>Solo el país</translation>
    </message>
    <message>
        <source>No place at all</source>
        <translation>Ningún lugar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>For errors</source>
        <translation>Por errores</translation>
    </message>
    <message>
        <source>For warnings and errors</source>
        <translation>Por advertencias y errores</translation>
    </message>
    <message>
        <source>For every finding</source>
        <translation>Por cualquier incidencia</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>As the language is read</source>
        <translation>Según el sentido de lectura del idioma</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Everything may be told</source>
        <translation>Se puede revelar todo</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>No name and no place</source>
        <translation>Sin nombre ni lugar</translation>
    </message>
    <message>
        <source>No face, no name, no place</source>
        <translation>Sin rostro, nombre ni lugar</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Partners only</source>
        <translation>Solo socios</translation>
    </message>
    <message>
        <source>Nobody outside</source>
        <translation>Nadie de fuera</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Retirado el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>PublishDate</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The form of a date: QDate::toString()&apos;s letters.</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>RenditionForm</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>SearchColumn</name>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>texto alternativo</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>creador</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>derechos</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>otros campos</translation>
    </message>
</context>
<context>
    <name>SearchDoubts</name>
    <message>
        <source>“%1” is no date: try 2024, 2024-05, 2024-05-31 or 2023..2024.</source>
        <translation>«%1» no es una fecha: pruebe con 2024, 2024-05, 2024-05-31 o 2023..2024.</translation>
    </message>
    <message>
        <source>“%1” is no rating: try 3, &gt;=3 or 1..3.</source>
        <translation>«%1» no es una valoración: pruebe con 3, &gt;=3 o 1..3.</translation>
    </message>
    <message>
        <source>“%1” is no pick: try yes, no or rejected.</source>
        <translation>«%1» no es un destacado: pruebe con yes, no o rejected.</translation>
    </message>
    <message>
        <source>“%1” is no field: try caption, credit or keywords.</source>
        <translation>«%1» no es un campo: pruebe con caption, credit o keywords.</translation>
    </message>
    <message>
        <source>“%1” is no kind: try image, video or audio.</source>
        <translation>«%1» no es un tipo: pruebe con image, video o audio.</translation>
    </message>
    <message>
        <source>“%1” is no release: try yes, limited, no, na or missing.</source>
        <translation>«%1» no es una autorización: pruebe con yes, limited, no, na o missing.</translation>
    </message>
    <message>
        <source>“%1” is searched as words.</source>
        <translation>«%1» se busca como palabras.</translation>
    </message>
    <message>
        <source>There is no field “%1”: it is searched as words.</source>
        <translation>No existe el campo «%1»: se busca como palabras.</translation>
    </message>
    <message>
        <source>No gallery is called “%1”.</source>
        <translation>Ninguna galería se titula «%1».</translation>
    </message>
    <message>
        <source>No category is called “%1”.</source>
        <translation>Ninguna categoría se llama «%1».</translation>
    </message>
    <message>
        <source>Nothing has the label “%1”.</source>
        <translation>Nada tiene la etiqueta «%1».</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Fototeca</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>All videos</source>
        <translation>Todos los vídeos</translation>
    </message>
    <message>
        <source>All audio</source>
        <translation>Todos los audios</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>Destacados de la redacción</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>This drive is away. Its pictures, captions and picks stay: what you see comes from the catalog’s own previews.</source>
        <translation>Esta unidad está desconectada. Sus imágenes, pies de foto y destacados se conservan: lo que ve procede de las vistas previas del catálogo.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Pick</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Remove from the catalog</source>
        <translation>Quitar del catálogo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Change of galleries</source>
        <translation>Cambio de galerías</translation>
    </message>
    <message>
        <source>Change of categories</source>
        <translation>Cambio de categorías</translation>
    </message>
    <message>
        <source>Change of saved searches</source>
        <translation>Cambio de búsquedas guardadas</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Plantilla «%1»</translation>
    </message>
    <message>
        <source>Table “%1”</source>
        <translation>Tabla «%1»</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Reemplazar «%1»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Back to an earlier time</source>
        <translation>Volver a un momento anterior</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2, by %3, %4</source>
        <translation>%1 de %2, por %3, %4</translation>
    </message>
    <message>
        <source>Change of documents</source>
        <translation>Cambio de documentos</translation>
    </message>
    <message>
        <source>Change of people</source>
        <translation>Cambio de personas</translation>
    </message>
    <message>
        <source>Change of consents</source>
        <translation>Cambio de consentimientos</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>gallery</source>
        <translation>galería</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>creador</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
</context>
<context>
    <name>UnsavedTexts</name>
    <message>
        <source>Not everything is saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>What you typed here could not be saved:</source>
        <translation>Lo que ha escrito aquí no se ha podido guardar:</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ello</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin guardarlo</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The consent was withdrawn on %1.</source>
        <translation>El consentimiento se retiró el %1.</translation>
    </message>
    <message>
        <source>The consent was withdrawn on %1: %2</source>
        <translation>El consentimiento se retiró el %1: %2</translation>
    </message>
    <message>
        <source>The consent ended on %1.</source>
        <translation>El consentimiento terminó el %1.</translation>
    </message>
    <message>
        <source>The consent is for %1 only.</source>
        <translation>El consentimiento solo vale para: %1.</translation>
    </message>
    <message>
        <source>The consent is not for this use.</source>
        <translation>El consentimiento no vale para este uso.</translation>
    </message>
    <message>
        <source>No guardian agreed for the child.</source>
        <translation>Ningún tutor ha dado su acuerdo para el menor.</translation>
    </message>
    <message>
        <source>There is no full release by those shown (%1).</source>
        <translation>No hay autorización completa de las personas que aparecen (%1).</translation>
    </message>
    <message>
        <source>There is no full release of the property shown (%1).</source>
        <translation>No hay autorización completa de la propiedad que aparece (%1).</translation>
    </message>
    <message>
        <source>It shows a child, and nobody’s consent is recorded.</source>
        <translation>Aparece un menor y no consta el consentimiento de nadie.</translation>
    </message>
    <message>
        <source>Faces must be covered, and none is marked.</source>
        <translation>Hay que tapar los rostros y no hay ninguno marcado.</translation>
    </message>
    <message>
        <source>Faces must be covered, which only pictures allow.</source>
        <translation>Hay que tapar los rostros, y eso solo lo permiten las imágenes.</translation>
    </message>
    <message>
        <source>Names must go, none is recorded, and there seem to be some in: %1</source>
        <translation>Hay que quitar los nombres, no consta ninguno y parece haberlos en: %1</translation>
    </message>
    <message>
        <source>The original file would leave, and can’t be changed.</source>
        <translation>Saldría el archivo original, que no se puede modificar.</translation>
    </message>
    <message>
        <source>Leaves as it is</source>
        <translation>Sale tal cual</translation>
    </message>
    <message>
        <source>Leaves changed</source>
        <translation>Sale modificado</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Without its position</source>
        <translation>Sin su posición</translation>
    </message>
    <message>
        <source>Its position within 25 km</source>
        <translation>Su posición con 25 km de margen</translation>
    </message>
    <message>
        <source>Its place less exactly</source>
        <translation>Su lugar con menos exactitud</translation>
    </message>
    <message>
        <source>Without names of places</source>
        <translation>Sin nombres de lugares</translation>
    </message>
    <message>
        <source>“%1” instead of a name</source>
        <translation>«%1» en lugar de un nombre</translation>
    </message>
    <message>
        <source>Names replaced</source>
        <translation>Nombres sustituidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) covered</source>
        <translation>
            <numerusform>%Ln zona tapada</numerusform>
            <numerusform>%Ln zonas tapadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file name</source>
        <translation>Otro nombre de archivo</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Sin: %1</translation>
    </message>
    <message>
        <source>Without serial numbers, history and previews</source>
        <translation>Sin números de serie, historial ni vistas previas</translation>
    </message>
    <message>
        <source>Under embargo until %1.</source>
        <translation>Bajo embargo hasta el %1.</translation>
    </message>
    <message>
        <source>An embargo whose end is not clear: %1</source>
        <translation>Un embargo cuyo fin no está claro: %1</translation>
    </message>
    <message>
        <source>Not to be used since %1.</source>
        <translation>No utilizable desde el %1.</translation>
    </message>
    <message>
        <source>It is not for so many people.</source>
        <translation>No es para tanta gente.</translation>
    </message>
    <message>
        <source>“%1” is not for so many people.</source>
        <translation>«%1» no es para tanta gente.</translation>
    </message>
    <message>
        <source>Its instructions rule this out: %1</source>
        <translation>Sus instrucciones lo excluyen: %1</translation>
    </message>
    <message>
        <source>House style: %1</source>
        <translation>Estilo de la casa: %1</translation>
    </message>
    <message>
        <source>Nobody: it ends by itself</source>
        <translation>Nadie: termina por sí solo</translation>
    </message>
    <message>
        <source>An editor</source>
        <translation>Un editor</translation>
    </message>
    <message>
        <source>Whoever keeps releases and consents</source>
        <translation>Quien gestiona las autorizaciones y los consentimientos</translation>
    </message>
    <message>
        <source>The person shown, or the guardian</source>
        <translation>La persona que aparece o el tutor</translation>
    </message>
    <message>
        <source>Only with its credit</source>
        <translation>Solo con su crédito</translation>
    </message>
    <message>
        <source>Not for archives</source>
        <translation>No para archivos históricos</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation>No para la venta</translation>
    </message>
    <message>
        <source>Not for: %1</source>
        <translation>No para: %1</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>Autorizado: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AboutDialog</name>
    <message>
        <source>About Fieldframe</source>
        <translation>Acerca de Fieldframe</translation>
    </message>
    <message>
        <source>Fieldframe %1</source>
        <translation>Fieldframe %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. You may use it, share it and change it. It comes with no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU (GPL), versión 3 o posterior. Puede usarlo, compartirlo y modificarlo. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, Exiv2, libvips, LibRaw, libjpeg-turbo and ICU, each under its own licence.</source>
        <translation>Hecho con Qt %1, SQLite, Exiv2, libvips, LibRaw, libjpeg-turbo e ICU, cada uno con su propia licencia.</translation>
    </message>
    <message>
        <source>The asset manager for photo desks.</source>
        <translation>El gestor de medios para redacciones gráficas.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AgenciesTab</name>
    <message>
        <source>Passes on pictures of others: a wire, a stock agency</source>
        <translation>Distribuye imágenes de otros: agencia de noticias, banco de imágenes</translation>
    </message>
    <message>
        <source>Save agency</source>
        <translation>Guardar la agencia</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>Ninguna agencia</translation>
    </message>
    <message>
        <source>Found in this catalog; activate one to add it:</source>
        <translation>Encontradas en este catálogo; active una para añadirla:</translation>
    </message>
    <message>
        <source>Find an agency</source>
        <translation>Buscar una agencia</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencias</translation>
    </message>
    <message>
        <source>Agencies found in this catalog</source>
        <translation>Agencias encontradas en este catálogo</translation>
    </message>
    <message>
        <source>Acronym; name in another language</source>
        <translation>Sigla; nombre en otro idioma</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Credit lines are read by these names. What you add or change stands in agencies.txt in the catalog’s folder.</source>
        <translation>Los créditos se leen con estos nombres. Lo que añada o cambie figura en agencies.txt, en la carpeta del catálogo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AgencyModel</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>Redistribuye</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AreaMarking</name>
    <message>
        <source>Areas to cover</source>
        <translation>Zonas que cubrir</translation>
    </message>
    <message>
        <source>Areas are marked in pictures only. Esc ends.</source>
        <translation>Las zonas solo se marcan en imágenes. Esc termina.</translation>
    </message>
    <message>
        <source>Drag over what is to be covered, or press Ins. Tab chooses an area, arrows move it, Shift with arrows sizes it, Del takes it away, Esc ends.</source>
        <translation>Arrastre sobre lo que debe cubrirse o pulse Ins. Tab elige una zona, las flechas la mueven, Mayús con las flechas cambia su tamaño, Del la quita, Esc termina.</translation>
    </message>
    <message>
        <source>Area %1 of %2</source>
        <translation>Zona %1 de %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AreaWork</name>
    <message>
        <source>Mark an area to cover</source>
        <translation>Marcar una zona que cubrir</translation>
    </message>
    <message>
        <source>Move an area to cover</source>
        <translation>Mover una zona que cubrir</translation>
    </message>
    <message>
        <source>Remove an area to cover</source>
        <translation>Quitar una zona que cubrir</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetDelegate</name>
    <message>
        <source>in %1</source>
        <translation>en: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetGridView</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetListModel</name>
    <message>
        <source>%1, no caption</source>
        <translation>%1, sin pie de foto</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sin crédito</translation>
    </message>
    <message>
        <source>under embargo</source>
        <translation>bajo embargo</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::BatchWork</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>Aplicar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed meanwhile and were left alone.</source>
        <translation>
            <numerusform>%Ln valor ha cambiado entretanto y se ha dejado como estaba.</numerusform>
            <numerusform>%Ln valores han cambiado entretanto y se han dejado como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed again since</source>
        <translation>Cambiado de nuevo desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not taken back: it would overwrite %Ln later change(s).</source>
        <translation>
            <numerusform>«%1» no se ha deshecho: se perdería %Ln cambio posterior.</numerusform>
            <numerusform>«%1» no se ha deshecho: se perderían %Ln cambios posteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Deshacer el resto</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::BlockForm</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, [words](https://…)</source>
        <translation>Markdown: **negrita**, *cursiva*, [palabras](https://…)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Numerados</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>De quién son las palabras</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>The picture’s own</source>
        <translation>El de la propia imagen</translation>
    </message>
    <message>
        <source>Show no caption</source>
        <translation>No mostrar pie de foto</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>One on each line: Read on | https://…</source>
        <translation>Uno por línea: Seguir leyendo | https://…</translation>
    </message>
    <message>
        <source>Page to share</source>
        <translation>Página para compartir</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::BlockList</name>
    <message>
        <source>Blocks of the page</source>
        <translation>Bloques de la página</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CandidateDelegate</name>
    <message>
        <source>in the catalog</source>
        <translation>en el catálogo</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CandidateModel</name>
    <message>
        <source>%1, in the catalog already</source>
        <translation>%1, ya está en el catálogo</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CaptionOverlay</name>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>%1 Credit: %2</source>
        <translation>%1 Crédito: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CardList</name>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CardPictureView</name>
    <message>
        <source>Picture without a caption</source>
        <translation>Imagen sin pie de foto</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryChips</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Seleccionar categorías</translation>
    </message>
    <message>
        <source>Choose the categories of the gallery</source>
        <translation>Seleccionar las categorías de la galería</translation>
    </message>
    <message>
        <source>Take the gallery out of %1</source>
        <translation>Sacar la galería de %1</translation>
    </message>
    <message>
        <source>Category %1: take the gallery out of it</source>
        <translation>Categoría %1: sacar de ella la galería</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryChooser</name>
    <message>
        <source>Part of a name, or a new one</source>
        <translation>Parte de un nombre, o uno nuevo</translation>
    </message>
    <message>
        <source>Part of a category’s name, or a new one</source>
        <translation>Parte del nombre de una categoría, o uno nuevo</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Make category “%1”</source>
        <translation>Crear la categoría «%1»</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Chip</name>
    <message>
        <source>%1, on %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Supr lo quita</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ChipBox</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>y %1 más</numerusform>
            <numerusform>y %1 más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CodesDialog</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Code replacements</source>
        <translation>Códigos de sustitución</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>File of codes</source>
        <translation>Archivo de códigos</translation>
    </message>
    <message>
        <source>Name of a file, such as teams.txt</source>
        <translation>Nombre de un archivo, por ejemplo, teams.txt</translation>
    </message>
    <message>
        <source>Codes: a line each, with tabs between the code and its texts</source>
        <translation>Códigos: uno por línea, con tabuladores entre el código y sus textos</translation>
    </message>
    <message>
        <source>A line a code: the code, a tab, its text, a tab, a second text…</source>
        <translation>Un código por línea: el código, un tabulador, su texto, un tabulador, un segundo texto…</translation>
    </message>
    <message>
        <source>Mark around a code:</source>
        <translation>Signo que rodea un código:</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Importar códigos</translation>
    </message>
    <message>
        <source>Tab-separated text (*.txt *.tsv)</source>
        <translation>Texto separado por tabuladores (*.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CompareView</name>
    <message>
        <source>Pictures compared</source>
        <translation>Imágenes comparadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConflictsDialog</name>
    <message>
        <source>Looking for conflicts…</source>
        <translation>Buscando conflictos…</translation>
    </message>
    <message>
        <source>Keep mine (M)</source>
        <translation>Conservar lo mío (M)</translation>
    </message>
    <message>
        <source>Take theirs (T)</source>
        <translation>Tomar lo suyo (T)</translation>
    </message>
    <message>
        <source>Conflicts with files</source>
        <translation>Conflictos con los archivos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>What the file said before</source>
        <translation>Lo que decía el archivo antes</translation>
    </message>
    <message>
        <source>What the catalog says</source>
        <translation>Lo que dice el catálogo</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>Lo que dice el archivo ahora</translation>
    </message>
    <message>
        <source>Nothing was changed here and by another program at once.</source>
        <translation>No se ha cambiado nada a la vez aquí y en otro programa.</translation>
    </message>
    <message>
        <source>These fields were changed here and by another program. What you keep goes into the file with the next write.</source>
        <translation>Estos campos se han cambiado aquí y en otro programa. Lo que conserve pasará al archivo en la próxima escritura.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message numerus="yes">
        <source>Conflict with a file (%Ln field(s))</source>
        <translation>
            <numerusform>Conflicto con un archivo (%Ln campo)</numerusform>
            <numerusform>Conflicto con archivos (%Ln campos)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConsentDialog</name>
    <message>
        <source>New consent</source>
        <translation>Consentimiento nuevo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Where its pictures went…</source>
        <translation>Adónde fueron sus imágenes…</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Otorgado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>Cualquier uso</translation>
    </message>
    <message>
        <source>Keep a consent</source>
        <translation>Guardar un consentimiento</translation>
    </message>
    <message>
        <source>The signed form</source>
        <translation>El formulario firmado</translation>
    </message>
    <message>
        <source>Attach a form</source>
        <translation>Adjuntar un formulario</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>Why (never leaves)</source>
        <translation>Motivo (nunca sale de aquí)</translation>
    </message>
    <message>
        <source>Asked for by the person</source>
        <translation>A petición de la persona</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Retirar un consentimiento</translation>
    </message>
    <message>
        <source>No consent is kept yet. Who agreed, for which uses and until when goes into the fields beside; the signed form is attached once it is kept.</source>
        <translation>Todavía no se conserva ningún consentimiento. Indique en los campos de al lado quién dio su acuerdo, para qué usos y hasta cuándo; el formulario firmado se adjunta una vez conservado el consentimiento.</translation>
    </message>
    <message>
        <source>A date is written like 2026-05-01.</source>
        <translation>Una fecha se escribe como 2026-05-01.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConsentForm</name>
    <message numerus="yes">
        <source>Only for the %n chosen picture(s)</source>
        <translation>
            <numerusform>Solo para la imagen elegida (%n)</numerusform>
            <numerusform>Solo para las %n imágenes elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the form…</source>
        <translation>Adjuntar el formulario…</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>2026-05-01</source>
        <translation>2026-05-01</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Any use; or web; print</source>
        <translation>Cualquier uso; o web; impreso</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Otorgado el</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation>No se guarda ninguno</translation>
    </message>
    <message>
        <source>It is attached once the consent is kept</source>
        <translation>Se adjunta una vez conservado el consentimiento</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CopyMetadataDialog</name>
    <message>
        <source>Copy metadata</source>
        <translation>Copiar metadatos</translation>
    </message>
    <message>
        <source>What is ticked is copied, and replaces what other pictures have when it is pasted there.</source>
        <translation>Lo marcado se copia y reemplaza lo que tengan otras imágenes al pegarlo en ellas.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CreditDialog</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Estilo de la casa</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Grafías</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencias</translation>
    </message>
    <message>
        <source>Credits of the catalog</source>
        <translation>Créditos del catálogo</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>Créditos: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CreditModel</name>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Creadores</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Image number</source>
        <translation>Número de imagen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Culling</name>
    <message>
        <source>Pick</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>Quitar el destacado o el rechazo</translation>
    </message>
    <message>
        <source>Red label</source>
        <translation>Etiqueta roja</translation>
    </message>
    <message>
        <source>Yellow label</source>
        <translation>Etiqueta amarilla</translation>
    </message>
    <message>
        <source>Green label</source>
        <translation>Etiqueta verde</translation>
    </message>
    <message>
        <source>Blue label</source>
        <translation>Etiqueta azul</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DeliveriesDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostrar la imagen</translation>
    </message>
    <message>
        <source>Import it all the same…</source>
        <translation>Importarla de todos modos…</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Where did this picture go?</source>
        <translation>¿Adónde fue esta imagen?</translation>
    </message>
    <message>
        <source>Places where it went</source>
        <translation>Lugares adonde fue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Released because</source>
        <translation>Motivo de la autorización</translation>
    </message>
    <message>
        <source>%1 went nowhere yet.</source>
        <translation>%1 aún no ha ido a ninguna parte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left in %n file(s).</source>
        <translation>
            <numerusform>%1 salió en %n archivo.</numerusform>
            <numerusform>%1 salió en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a file that left from here: its bytes are the same.</source>
        <translation>%1 es un archivo que salió de aquí: sus bytes son los mismos.</translation>
    </message>
    <message>
        <source>%1 looks like a picture that left from here, and was changed since.</source>
        <translation>%1 se parece a una imagen que salió de aquí y se modificó después.</translation>
    </message>
    <message>
        <source>What leaves from here is recorded: when, by whom, for whom and as which file. It will be listed here.</source>
        <translation>Todo lo que sale de aquí queda registrado: cuándo, por quién, para quién y en qué archivo. La lista aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DocumentPreview</name>
    <message>
        <source>What the page looks like</source>
        <translation>Aspecto de la página</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DocumentsDialog</name>
    <message>
        <source>Stories and newsletters</source>
        <translation>Reportajes y boletines</translation>
    </message>
    <message>
        <source>Stories, news pages and newsletters</source>
        <translation>Reportajes, páginas de noticias y boletines</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>2018-12-14</source>
        <translation>2018-12-14</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>en, fr, es, ar…</source>
        <translation>en, fr, es, ar…</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Comments to</source>
        <translation>Comentarios a</translation>
    </message>
    <message>
        <source>editor@example.org</source>
        <translation>editor@example.org</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <translation>Añadir la selección</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the newsletter</source>
        <translation>Copiar el boletín</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Hace falta un título.</translation>
    </message>
    <message>
        <source>A date is written like 2018-12-14.</source>
        <translation>Una fecha se escribe como 2018-12-14.</translation>
    </message>
    <message>
        <source>Comments go to an address like editor@example.org.</source>
        <translation>Los comentarios van a una dirección como editor@example.org.</translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto:</source>
        <translation>Una dirección empieza por https://, http:// o mailto:</translation>
    </message>
    <message>
        <source>Not kept yet: %1</source>
        <translation>Aún sin guardar: %1</translation>
    </message>
    <message>
        <source>Head of a page</source>
        <translation>Encabezado de una página</translation>
    </message>
    <message>
        <source>Text of a page</source>
        <translation>Texto de una página</translation>
    </message>
    <message>
        <source>New newsletter</source>
        <translation>Boletín nuevo</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Reportaje nuevo</translation>
    </message>
    <message>
        <source>New news page</source>
        <translation>Página de noticias nueva</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Página nueva</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Bloque nuevo</translation>
    </message>
    <message>
        <source>Select pictures in the window first.</source>
        <translation>Seleccione primero imágenes en la ventana.</translation>
    </message>
    <message>
        <source>Pictures into a page</source>
        <translation>Añadir imágenes a una página</translation>
    </message>
    <message>
        <source>Block out of a page</source>
        <translation>Quitar un bloque de una página</translation>
    </message>
    <message>
        <source>Order of a page</source>
        <translation>Orden de una página</translation>
    </message>
    <message>
        <source>Remove a page</source>
        <translation>Eliminar una página</translation>
    </message>
    <message>
        <source>The newsletter is being made…</source>
        <translation>Creando el boletín…</translation>
    </message>
    <message numerus="yes">
        <source>Copied; %Ln picture(s) stay, because they are held or could not be made.</source>
        <translation>
            <numerusform>Copiado; %Ln imagen se queda, porque está retenida o no se pudo crear.</numerusform>
            <numerusform>Copiado; %Ln imágenes se quedan, porque están retenidas o no se pudieron crear.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. It can be put into a mail now.</source>
        <translation>Copiado. Ya se puede pegar en un correo.</translation>
    </message>
    <message>
        <source>New newsletter of the editors’ picks</source>
        <translation>Boletín nuevo con los destacados de la redacción</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Gallery…</source>
        <translation>Galería…</translation>
    </message>
    <message>
        <source>No stories or newsletters</source>
        <translation>Ningún reportaje ni boletín</translation>
    </message>
    <message>
        <source>The catalog is open for reading only: none can be made here.</source>
        <translation>El catálogo está abierto solo para lectura: aquí no se puede crear ninguno.</translation>
    </message>
    <message>
        <source>No stories or newsletters yet</source>
        <translation>Todavía no hay reportajes ni boletines</translation>
    </message>
    <message>
        <source>One is drafted from the pictures that are selected in the window, or from the gallery it shows: with their credits, headlines and captions. Text, quotes, links and more pictures come in afterwards, and it leaves as a page or as a mail.</source>
        <translation>El borrador se crea a partir de las imágenes seleccionadas en la ventana, o de la galería que esta muestra: con sus créditos, titulares y pies de foto. Después se añaden textos, citas, enlaces y más imágenes, y sale como página o como correo.</translation>
    </message>
    <message>
        <source>Gallery into a page</source>
        <translation>Añadir una galería a una página</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>Name the folder from the top: /home/…</source>
        <translation>Indique la ruta completa de la carpeta: /home/…</translation>
    </message>
    <message>
        <source>There is something else of this name, which is no export. Choose another name.</source>
        <translation>Ya hay otra cosa con este nombre que no es una exportación. Escriba otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t leave now: %1</source>
        <translation>
            <numerusform>%Ln archivo no puede salir ahora: %1</numerusform>
            <numerusform>%Ln archivos no pueden salir ahora: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Qué crear</translation>
    </message>
    <message>
        <source>Finding out what will leave…</source>
        <translation>Averiguando qué va a salir…</translation>
    </message>
    <message>
        <source>%1 leave as they are, %2 leave changed, %3 are held back.</source>
        <translation>Salen tal cual: %1; modificadas: %2; retenidas: %3.</translation>
    </message>
    <message>
        <source>Files: %1 (%2…)</source>
        <translation>Archivos: %1 (%2…)</translation>
    </message>
    <message>
        <source>Beside them: %1</source>
        <translation>Junto a ellos: %1</translation>
    </message>
    <message>
        <source>This is there already. Choose another name, or replace it.</source>
        <translation>Esto ya existe. Escriba otro nombre o reemplácelo.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Autorizar</translation>
    </message>
    <message numerus="yes">
        <source>Why may %Ln picture(s) leave all the same?</source>
        <translation>
            <numerusform>¿Por qué puede salir %Ln imagen de todos modos?</numerusform>
            <numerusform>¿Por qué pueden salir %Ln imágenes de todos modos?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (my own)</source>
        <comment>the name of a copied preset</comment>
        <translation>%1 (el mío)</translation>
    </message>
    <message>
        <source>Keep as one preset</source>
        <translation>Guardar como un solo preajuste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Replace what is already there</source>
        <translation>Reemplazar lo que ya existe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Autorizar…</translation>
    </message>
    <message>
        <source>Hold it back again</source>
        <translation>Volver a retener</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Elegir el destino</translation>
    </message>
    <message>
        <source>What to make: a folder, or a ZIP file</source>
        <translation>Qué crear: una carpeta o un archivo ZIP</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Who gets it, for the record of what left</source>
        <translation>Destinatario, para el registro de lo que salió</translation>
    </message>
    <message>
        <source>Passphrase of the ZIP file</source>
        <translation>Frase de contraseña del archivo ZIP</translation>
    </message>
    <message>
        <source>It is kept nowhere</source>
        <translation>No se guarda en ninguna parte</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For which preset it is shown</source>
        <translation>Preajuste para el que se muestra</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>Imágenes que se listan</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>What becomes of each picture</source>
        <translation>Qué pasa con cada imagen</translation>
    </message>
    <message>
        <source>Export it all the same, for a reason that is kept in the record of what left</source>
        <translation>Exportarla de todos modos, por un motivo que se guarda en el registro de lo que salió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) not needed: what they let go is not held.</source>
        <translation>
            <numerusform>%Ln motivo innecesario: lo que autoriza no está retenido.</numerusform>
            <numerusform>%Ln motivos innecesarios: lo que autorizan no está retenido.</numerusform>
        </translation>
    </message>
    <message>
        <source>No preset was found: the program’s own are missing. Install it again.</source>
        <translation>No se encontró ningún ajuste predefinido: faltan los del propio programa. Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>Who publishes…</source>
        <translation>Quién publica…</translation>
    </message>
    <message>
        <source>Name, logo, contacts and other sites of whoever publishes: they stand on pages</source>
        <translation>Nombre, logotipo, contactos y otros sitios de quien publica: figuran en las páginas</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Exporting</name>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The export to “%1” was interrupted. Go on with it? What is there already is not made again.</source>
        <translation>La exportación a «%1» se interrumpió. ¿Continuarla? Lo que ya está allí no se vuelve a crear.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FieldEditor</name>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FileWriting</name>
    <message>
        <source>Their files do not say yet what the catalog says. Click to write them.</source>
        <translation>Sus archivos aún no dicen lo que dice el catálogo. Haga clic para escribirlos.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Filing</name>
    <message>
        <source>New gallery</source>
        <translation>Galería nueva</translation>
    </message>
    <message>
        <source>Title of the gallery with %1:</source>
        <translation>Título de la galería (%1):</translation>
    </message>
    <message>
        <source>Make gallery</source>
        <translation>Crear galería</translation>
    </message>
    <message>
        <source>New gallery “%1”</source>
        <translation>Galería nueva «%1»</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Añadir %1 a «%2»</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Quitar %1 de «%2»</translation>
    </message>
    <message>
        <source>Title of the new gallery:</source>
        <translation>Título de la galería nueva:</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>Mover %1 a «%2»</translation>
    </message>
    <message>
        <source>Title of the gallery that %1 of “%2” move to:</source>
        <translation>Título de la galería de destino (%1, de «%2»):</translation>
    </message>
    <message>
        <source>Split gallery</source>
        <translation>Dividir la galería</translation>
    </message>
    <message>
        <source>Split %1 off “%2”</source>
        <translation>Separar %1 de «%2»</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Portada de «%1»</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Destacar %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de imágenes</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Any pick</source>
        <translation>Cualquier decisión</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Cualquier valoración</translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation>★ 5</translation>
    </message>
    <message>
        <source>★ %1 and more</source>
        <translation>★ %1 o más</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audios</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Sin pie de foto</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sin crédito</translation>
    </message>
    <message>
        <source>No keywords</source>
        <translation>Sin palabras clave</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindField</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go to a file name or a word of the text</source>
        <translation>Ir a un nombre de archivo o a una palabra del texto</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>Buscar en esta vista</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Entrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Nothing here has that</source>
        <translation>Aquí no hay nada así</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindingLine</name>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Mend this (Ctrl+. in the field)</source>
        <translation>Corregir esto (Ctrl+. en el campo)</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Y %n más.</numerusform>
            <numerusform>%1 Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Corregir: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Incidencia</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FoldSection</name>
    <message>
        <source>Open</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FolderTreeModel</name>
    <message>
        <source>File system</source>
        <translation>Sistema de archivos</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FormGroup</name>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>%Ln campo más</numerusform>
            <numerusform>%Ln campos más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FormModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryAudience</name>
    <message>
        <source>Who may get the pictures of the gallery, at the widest</source>
        <translation>Quién puede recibir, como máximo, las imágenes de la galería</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>For partners only</source>
        <translation>Solo para socios</translation>
    </message>
    <message>
        <source>For nobody outside</source>
        <translation>Para nadie de fuera</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show less of the introduction</source>
        <translation>Mostrar menos de la introducción</translation>
    </message>
    <message>
        <source>Show the whole introduction</source>
        <translation>Mostrar toda la introducción</translation>
    </message>
    <message>
        <source>%1, editors’ pick</source>
        <translation>%1, destacado de la redacción</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryChooser</name>
    <message>
        <source>Add to gallery</source>
        <translation>Añadir a una galería</translation>
    </message>
    <message>
        <source>Part of its title</source>
        <translation>Parte del título</translation>
    </message>
    <message>
        <source>Part of the gallery’s title</source>
        <translation>Parte del título de la galería</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryCover</name>
    <message>
        <source>The cover. Drop one of the gallery’s pictures here, or press for more.</source>
        <translation>La portada. Suelte aquí una de las imágenes de la galería, o pulse para ver más opciones.</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation>Portada: %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryFiling</name>
    <message>
        <source>Remove “%1” from the editors’ picks</source>
        <translation>Quitar «%1» de los destacados de la redacción</translation>
    </message>
    <message>
        <source>Pick “%1”</source>
        <translation>Destacar «%1»</translation>
    </message>
    <message>
        <source>Rename gallery</source>
        <translation>Cambiar el nombre de la galería</translation>
    </message>
    <message>
        <source>Title of the gallery:</source>
        <translation>Título de la galería:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de «%1» a «%2»</translation>
    </message>
    <message>
        <source>Duplicate gallery</source>
        <translation>Duplicar la galería</translation>
    </message>
    <message>
        <source>Title of the copy:</source>
        <translation>Título de la copia:</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicar «%1»</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>Fusionar con ella</translation>
    </message>
    <message>
        <source>Merge “%1” into another gallery</source>
        <translation>Fusionar «%1» con otra galería</translation>
    </message>
    <message>
        <source>Merge “%1” (%2) into “%3”</source>
        <translation>Fusionar «%1» (%2) con «%3»</translation>
    </message>
    <message>
        <source>Delete gallery “%1” (%2 stay)</source>
        <translation>Eliminar la galería «%1» (quedan: %2)</translation>
    </message>
    <message>
        <source>Category “%1” for “%2”</source>
        <translation>Categoría «%1» para «%2»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryHead</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Title of the gallery</source>
        <translation>Título de la galería</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Write an introduction</source>
        <translation>Escribir una introducción</translation>
    </message>
    <message>
        <source>Editors’ pick</source>
        <translation>Destacado de la redacción</translation>
    </message>
    <message>
        <source>Show the gallery among the editors’ picks</source>
        <translation>Mostrar la galería entre los destacados de la redacción</translation>
    </message>
    <message>
        <source>Title of “%1”</source>
        <translation>Título de «%1»</translation>
    </message>
    <message>
        <source>Credit line of “%1”</source>
        <translation>Crédito de «%1»</translation>
    </message>
    <message>
        <source>Introduction of “%1”</source>
        <translation>Introducción de «%1»</translation>
    </message>
    <message>
        <source>Category “%1” of “%2”</source>
        <translation>Categoría «%1» de «%2»</translation>
    </message>
    <message>
        <source>“%1” is not published</source>
        <translation>«%1» no está publicada</translation>
    </message>
    <message>
        <source>Publish date of “%1”</source>
        <translation>Fecha de publicación de «%1»</translation>
    </message>
    <message>
        <source>Pick “%1”</source>
        <translation>Destacar «%1»</translation>
    </message>
    <message>
        <source>Remove “%1” from the editors’ picks</source>
        <translation>Quitar «%1» de los destacados de la redacción</translation>
    </message>
    <message>
        <source>New category “%1” for “%2”</source>
        <translation>Categoría nueva «%1» para «%2»</translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation>Portada de «%1»</translation>
    </message>
    <message>
        <source>Use the current picture</source>
        <translation>Usar la imagen actual</translation>
    </message>
    <message>
        <source>Use the first picture</source>
        <translation>Usar la primera imagen</translation>
    </message>
    <message>
        <source>Write a credit line</source>
        <translation>Escribir un crédito</translation>
    </message>
    <message>
        <source>Made from the creators of its pictures. Type another to say otherwise.</source>
        <translation>Se forma con los creadores de sus imágenes. Escriba otro para sustituirlo.</translation>
    </message>
    <message>
        <source>Show less of the introduction</source>
        <translation>Mostrar menos de la introducción</translation>
    </message>
    <message>
        <source>Show the whole introduction</source>
        <translation>Mostrar toda la introducción</translation>
    </message>
    <message>
        <source>Who may get “%1”</source>
        <translation>Quién puede recibir «%1»</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GridWork</name>
    <message>
        <source>None of those shown is like that.</source>
        <translation>Ninguna de las mostradas es así.</translation>
    </message>
    <message>
        <source>Out of reach now; it was last at %1</source>
        <translation>Ahora fuera de alcance; última ubicación conocida: %1</translation>
    </message>
    <message>
        <source>Nothing was copied: the files are out of reach now.</source>
        <translation>No se ha copiado nada: los archivos están ahora fuera de alcance.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>%1 Out of reach: %2.</source>
        <translation>%1 Fuera de alcance: %2.</translation>
    </message>
    <message>
        <source>Remove %1 from the catalog</source>
        <translation>Quitar %1 del catálogo</translation>
    </message>
    <message>
        <source>Only a gallery in its own order, shown whole, can be put in order.</source>
        <translation>Solo se puede reordenar una galería mostrada entera y en su propio orden.</translation>
    </message>
    <message>
        <source>Move %1 in “%2”</source>
        <translation>Mover %1 en «%2»</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>Destacados de la redacción</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>All galleries</source>
        <translation>Todas las galerías</translation>
    </message>
    <message>
        <source>No picked galleries yet</source>
        <translation>Todavía no hay galerías destacadas</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Todavía no hay nada publicado</translation>
    </message>
    <message>
        <source>A gallery with a publish date stands here, newest first.</source>
        <translation>Aquí figuran las galerías con fecha de publicación, primero las más recientes.</translation>
    </message>
    <message>
        <source>No galleries in this category</source>
        <translation>No hay galerías en esta categoría</translation>
    </message>
    <message>
        <source>Galleries that are given this category stand here.</source>
        <translation>Aquí figuran las galerías clasificadas en esta categoría.</translation>
    </message>
    <message>
        <source>No galleries yet</source>
        <translation>Todavía no hay galerías</translation>
    </message>
    <message>
        <source>Import a folder: each folder, or the whole import, can become a gallery.</source>
        <translation>Importe una carpeta: cada carpeta, o toda la importación, puede convertirse en galería.</translation>
    </message>
    <message>
        <source>Show all galleries</source>
        <translation>Mostrar todas las galerías</translation>
    </message>
    <message>
        <source>Filter these galleries</source>
        <translation>Filtrar estas galerías</translation>
    </message>
    <message>
        <source>Filter these galleries by title, introduction and credit</source>
        <translation>Filtrar estas galerías por título, introducción y crédito</translation>
    </message>
    <message>
        <source>Order of the galleries</source>
        <translation>Orden de las galerías</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Orden habitual</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero las más recientes</translation>
    </message>
    <message>
        <source>Most items first</source>
        <translation>Primero las de más elementos</translation>
    </message>
    <message>
        <source>No gallery is called so</source>
        <translation>Ninguna galería se titula así</translation>
    </message>
    <message>
        <source>Titles, introductions and credits of these galleries were looked through.</source>
        <translation>Se han revisado los títulos, las introducciones y los créditos de estas galerías.</translation>
    </message>
    <message>
        <source>Press P on a gallery under All galleries, and it stands here too, newest first.</source>
        <translation>Pulse P sobre una galería en «Todas las galerías» y figurará también aquí, primero las más recientes.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HouseDialog</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Go to picture</source>
        <translation>Ir a la imagen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Mend all of this rule</source>
        <translation>Corregir todo lo de esta regla</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Estilo de la casa</translation>
    </message>
    <message>
        <source>Which pictures are checked</source>
        <translation>Qué imágenes se comprueban</translation>
    </message>
    <message>
        <source>Which findings are listed, by severity</source>
        <translation>Qué incidencias se muestran, por gravedad</translation>
    </message>
    <message>
        <source>Which findings are listed, by rule</source>
        <translation>Qué incidencias se muestran, por regla</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Todas las gravedades</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Edit the rules…</source>
        <translation>Editar las reglas…</translation>
    </message>
    <message>
        <source>Open the rules file of the catalog, house-rules.toml</source>
        <translation>Abrir el archivo de reglas del catálogo, house-rules.toml</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se ha detenido.</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Notes: %3.</source>
        <translation>Errores: %1. Advertencias: %2. Notas: %3.</translation>
    </message>
    <message>
        <source>Everything follows the house style (%1).</source>
        <translation>Todo sigue el estilo de la casa (%1).</translation>
    </message>
    <message>
        <source>%1 %2 of %3 have findings.</source>
        <translation>%1 Con incidencias: %2 de %3.</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Choose a rule above</source>
        <translation>Elija una regla arriba</translation>
    </message>
    <message>
        <source>Mend %1 (%2)</source>
        <translation>Corregir %1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HouseWork</name>
    <message>
        <source>There is nothing to mend in this field.</source>
        <translation>No hay nada que corregir en este campo.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionadas</translation>
    </message>
    <message>
        <source>The whole catalog</source>
        <translation>Todo el catálogo</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Volumes and folders</source>
        <translation>Volúmenes y carpetas</translation>
    </message>
    <message>
        <source>Space ticks a folder; it is taken whole, with the folders in it</source>
        <translation>Espacio marca una carpeta; se toma entera, con sus subcarpetas</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos que se importarán</translation>
    </message>
    <message>
        <source>Space ticks and unticks what is selected</source>
        <translation>Espacio marca y desmarca lo seleccionado</translation>
    </message>
    <message>
        <source>Looking for files… %1 found</source>
        <translation>Buscando archivos… Encontrados: %1</translation>
    </message>
    <message>
        <source>Tick folders at the side, or drop folders and files here.
Their pictures are shown before anything is imported.</source>
        <translation>Marque carpetas en el lateral, o suelte aquí carpetas y archivos.
Sus imágenes se muestran antes de importar nada.</translation>
    </message>
    <message>
        <source>The catalog has all of these already.</source>
        <translation>El catálogo ya los tiene todos.</translation>
    </message>
    <message>
        <source>No pictures, videos or sound here.</source>
        <translation>Aquí no hay imágenes, vídeos ni audios.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be looked at: %1</source>
        <translation>
            <numerusform>No se ha podido examinar %Ln lugar: %1</numerusform>
            <numerusform>No se han podido examinar %Ln lugares: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1, in the catalog already: %2, ticked: %3</source>
        <translation>Archivos: %1, ya en el catálogo: %2, marcados: %3</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ImportOptions</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave the files where they are</source>
        <translation>Dejar los archivos donde están</translation>
    </message>
    <message>
        <source>Copy them, each copy checked, to:</source>
        <translation>Copiarlos, comprobando cada copia, en:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>No gallery</source>
        <translation>Ninguna galería</translation>
    </message>
    <message>
        <source>A gallery for each folder</source>
        <translation>Una galería por carpeta</translation>
    </message>
    <message>
        <source>One gallery for all:</source>
        <translation>Una sola galería para todo:</translation>
    </message>
    <message>
        <source>Make large previews</source>
        <translation>Crear vistas previas grandes</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Solo lo nuevo</translation>
    </message>
    <message>
        <source>For work without the originals; takes longer</source>
        <translation>Para trabajar sin los originales; tarda más</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Name of a preset</source>
        <translation>Nombre de un ajuste predefinido</translation>
    </message>
    <message>
        <source>Save these choices as a preset of this name</source>
        <translation>Guardar estas opciones como ajuste predefinido con este nombre</translation>
    </message>
    <message>
        <source>Remove the preset</source>
        <translation>Eliminar el ajuste predefinido</translation>
    </message>
    <message>
        <source>Folder to copy to</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Names of the copies</source>
        <translation>Nombres de las copias</translation>
    </message>
    <message>
        <source>For example {date:yyyy}/{filename}, {creator}-{sequence:4} or {city}/{date:yyyy-MM-dd}/{filename}</source>
        <translation>Por ejemplo, {date:yyyy}/{filename}, {creator}-{sequence:4} o {city}/{date:yyyy-MM-dd}/{filename}</translation>
    </message>
    <message>
        <source>Title of the gallery</source>
        <translation>Título de la galería</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copiar en</translation>
    </message>
    <message>
        <source>“%1” is not known in a name.</source>
        <translation>«%1» no se reconoce en un nombre.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Give the gallery a title.</source>
        <translation>Dé un título a la galería.</translation>
    </message>
    <message>
        <source>Choose the folder to copy to.</source>
        <translation>Seleccione la carpeta de destino.</translation>
    </message>
    <message>
        <source>Mend the names of the copies.</source>
        <translation>Corrija los nombres de las copias.</translation>
    </message>
    <message>
        <source>Captions and credits</source>
        <translation>Pies de foto y créditos</translation>
    </message>
    <message>
        <source>Template for what is new</source>
        <translation>Plantilla para lo nuevo</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Sin plantilla</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Inspector</name>
    <message>
        <source>Choose a picture to see and write its caption, credit and place.</source>
        <translation>Seleccione una imagen para ver y escribir su pie de foto, su crédito y su lugar.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Changed here and in the file: see Conflicts with files</source>
        <translation>Cambiado aquí y en el archivo: véase «Conflictos con los archivos»</translation>
    </message>
    <message>
        <source>Not in the file yet: %1</source>
        <translation>Todavía no está en el archivo: %1</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorFile</name>
    <message>
        <source>%1 video</source>
        <translation>Vídeo %1</translation>
    </message>
    <message>
        <source>%1 sound</source>
        <translation>Audio %1</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>zona horaria desconocida</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Offline: its drive is away. Caption and picks are kept.</source>
        <translation>Sin conexión: su unidad está desconectada. El pie de foto y los destacados se conservan.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorGalleries</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
    <message>
        <source>Add to a gallery</source>
        <translation>Añadir a una galería</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Quitar %1 de «%2»</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorHistory</name>
    <message>
        <source>Show more (%1)</source>
        <translation>Mostrar más (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose one picture to see its history.</source>
        <translation>Seleccione una sola imagen para ver su historial.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Put back what %1 was before</source>
        <translation>Restablecer el valor anterior de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>%1 as before (%2)</source>
        <translation>%1 como antes (%2)</translation>
    </message>
    <message>
        <source>More ways back from %1</source>
        <translation>Otras formas de volver atrás desde %1</translation>
    </message>
    <message>
        <source>Put the whole picture back as it was before this</source>
        <translation>Devolver toda la imagen a como estaba antes de esto</translation>
    </message>
    <message>
        <source>As before (%1)</source>
        <translation>Como antes (%1)</translation>
    </message>
    <message>
        <source>Take this change back in all its pictures</source>
        <translation>Deshacer este cambio en todas sus imágenes</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorProtection</name>
    <message>
        <source>It holds nothing back</source>
        <translation>No retiene nada</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>Consentimientos…</translation>
    </message>
    <message>
        <source>Where it went…</source>
        <translation>Adónde fue…</translation>
    </message>
    <message>
        <source>What must not be told</source>
        <translation>Lo que no debe revelarse</translation>
    </message>
    <message>
        <source>Who may get it</source>
        <translation>Quién puede recibirla</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Add a person who is shown</source>
        <translation>Añadir una persona que aparece</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personas que aparecen</translation>
    </message>
    <message>
        <source>The embargo in the instructions, as they are now, holds nothing back</source>
        <translation>El embargo de las instrucciones, tal como están ahora, no retiene nada</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation>No revelar</translation>
    </message>
    <message>
        <source>Clear the embargo of %1</source>
        <translation>Levantar el embargo de %1</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>In public: %1</source>
        <translation>En público: %1</translation>
    </message>
    <message>
        <source>In public: %1
%2</source>
        <translation>En público: %1
%2</translation>
    </message>
    <message>
        <source>In public: %1 held, %2 leave changed, %3 as they are</source>
        <translation>En público: %1 retenidas, %2 salen modificadas, %3 tal como están</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>Proteger %1</translation>
    </message>
    <message>
        <source>Who may get %1</source>
        <translation>Quién puede recibir %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>A click on a name tells how this person is protected, wherever shown</source>
        <translation>Un clic en un nombre indica cómo se protege a esa persona, dondequiera que aparezca</translation>
    </message>
    <message>
        <source>Protect “%1”</source>
        <translation>Proteger «%1»</translation>
    </message>
    <message>
        <source>Mark areas…</source>
        <translation>Marcar zonas…</translation>
    </message>
    <message>
        <source>In the loupe: draw over the faces that are covered where none may be shown</source>
        <translation>En la lupa: dibujar sobre los rostros que se cubren donde no debe mostrarse ninguno</translation>
    </message>
    <message>
        <source>No area to cover is marked</source>
        <translation>No hay ninguna zona marcada para cubrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) to cover</source>
        <translation>
            <numerusform>%Ln zona que cubrir</numerusform>
            <numerusform>%Ln zonas que cubrir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ItemPane</name>
    <message>
        <source>Credit: %1</source>
        <translation>Crédito: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The picture as it would leave</source>
        <translation>La imagen tal como saldría</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de ella</translation>
    </message>
    <message>
        <source>Names of its files</source>
        <translation>Nombres de sus archivos</translation>
    </message>
    <message>
        <source>Texts as they would leave</source>
        <translation>Los textos tal como saldrían</translation>
    </message>
    <message>
        <source>Making it as it would leave…</source>
        <translation>Preparando la imagen tal como saldría…</translation>
    </message>
    <message>
        <source>Choose a picture to see it as it would leave.</source>
        <translation>Elija una imagen para verla tal como saldría.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobController</name>
    <message>
        <source>%1 is cut in IIM: it has %2 bytes of %3. XMP has all of it.</source>
        <translation>%1 queda cortado en IIM: tiene %2 bytes de %3. XMP lo tiene completo.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se ha escrito: %2</translation>
    </message>
    <message>
        <source>Its content credentials are kept, but vouch for the former version.</source>
        <translation>Sus credenciales de contenido se conservan, pero dan fe de la versión anterior.</translation>
    </message>
    <message>
        <source>It stays as it is, and a sidecar beside it says it all: %1</source>
        <translation>Queda como está, y un archivo adjunto a su lado lo dice todo: %1</translation>
    </message>
    <message>
        <source>A picture of the page is not among what left; its block is left out.</source>
        <translation>Una imagen de la página no está entre lo que salió; su bloque se omite.</translation>
    </message>
    <message>
        <source>A gallery of the page is not among what left; its block is left out.</source>
        <translation>Una galería de la página no está entre lo que salió; su bloque se omite.</translation>
    </message>
    <message>
        <source>The text of the mail has %1. Many mail programs hide what is beyond 102 kB.</source>
        <translation>El texto del correo ocupa %1. Muchos programas de correo ocultan lo que pasa de 102 kB.</translation>
    </message>
    <message>
        <source>The mail with its pictures has %1. Many mail servers take no more than 10 MB.</source>
        <translation>El correo con sus imágenes ocupa %1. Muchos servidores de correo no admiten más de 10 MB.</translation>
    </message>
    <message>
        <source>A picture is missing from the contact sheet: it could not be drawn.</source>
        <translation>Falta una imagen en la hoja de contactos: no se pudo dibujar.</translation>
    </message>
    <message>
        <source>No font of this computer has some of the letters: %1</source>
        <translation>Ninguna fuente de este equipo contiene algunas de las letras: %1</translation>
    </message>
    <message>
        <source>A reason was typed for a picture that is not held; it was not needed.</source>
        <translation>Se escribió un motivo para una imagen que no está retenida; no era necesario.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobFilesModel</name>
    <message>
        <source>The catalog has it already.</source>
        <translation>El catálogo ya lo tiene.</translation>
    </message>
    <message>
        <source>It is not a picture, video or sound.</source>
        <translation>No es una imagen, un vídeo ni un audio.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 Who can release it: %2</source>
        <comment>why a picture is held back, in sentences</comment>
        <translation>%1 Quién puede autorizarla: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobsDialog</name>
    <message>
        <source>Imports and exports</source>
        <translation>Importaciones y exportaciones</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>%1  Import: %2</source>
        <translation>%1  Importación: %2</translation>
    </message>
    <message>
        <source>%1  Export: %2</source>
        <translation>%1  Exportación: %2</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>Con errores (%1)</translation>
    </message>
    <message>
        <source>Incomplete (%1)</source>
        <translation>Incompletos (%1)</translation>
    </message>
    <message>
        <source>Already here (%1)</source>
        <translation>Ya presentes (%1)</translation>
    </message>
    <message>
        <source>Not media files (%1)</source>
        <translation>No multimedia (%1)</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Reintentar lo que ha fallado</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Archivos que se muestran en la lista</translation>
    </message>
    <message>
        <source>Files that did not simply arrive</source>
        <translation>Archivos con incidencias</translation>
    </message>
    <message>
        <source>Nothing was imported or exported since the catalog was opened. Ctrl+Shift+I imports, Ctrl+Shift+E exports.</source>
        <translation>No se ha importado ni exportado nada desde que se abrió el catálogo. Ctrl+Mayús+I importa, Ctrl+Mayús+E exporta.</translation>
    </message>
    <message>
        <source>Every file arrived whole.</source>
        <translation>Todos los archivos han llegado íntegros.</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>%1  Into files: %2</source>
        <translation>%1  A los archivos: %2</translation>
    </message>
    <message>
        <source>%1  From files: %2</source>
        <translation>%1  De los archivos: %2</translation>
    </message>
    <message>
        <source>Held back (%1)</source>
        <translation>Retenidas (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeymapEditor</name>
    <message>
        <source>Add key</source>
        <translation>Añadir tecla</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin atajos</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Atajos habituales</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todos los atajos habituales</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Search actions and keys…</source>
        <translation>Buscar acciones y atajos…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y atajos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Take all keys of this action away</source>
        <translation>Quitar todos los atajos de esta acción</translation>
    </message>
    <message>
        <source>Give this action the keys of the keymap again</source>
        <translation>Devolver a esta acción los atajos del conjunto</translation>
    </message>
    <message>
        <source>Give all actions the keys of the keymap again</source>
        <translation>Devolver a todas las acciones los atajos del conjunto</translation>
    </message>
    <message>
        <source>Changed; usually %1</source>
        <translation>Cambiado; habitual: %1</translation>
    </message>
    <message>
        <source>Press a key, or several at once, in the field above to give it to “%1”.</source>
        <translation>Pulse una tecla, o varias a la vez, en el campo de arriba para asignarla a «%1».</translation>
    </message>
    <message>
        <source>%1 is used already: %2. Used here, it is taken from there.</source>
        <translation>%1 ya se usa: %2. Si se usa aquí, se quita de allí.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarla aquí</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeysDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>With Shift or Caps Lock, a key that picks, rates or labels also moves to the next picture. In the grid, arrows move and Shift with arrows selects. Every key can be changed in the preferences.</source>
        <translation>Con Mayús o Bloq Mayús, una tecla que destaca, valora o etiqueta pasa también a la imagen siguiente. En la cuadrícula, las flechas desplazan y Mayús con las flechas selecciona. Todos los atajos se pueden cambiar en las preferencias.</translation>
    </message>
    <message>
        <source>Where you type: Tab goes to the next field, Ctrl+Down or PgDn to the next picture in the same field, Esc back to the pictures. Alt+Enter shows where a text came from, Down takes what is offered. Ctrl+E goes to the end of the line there, and to the caption everywhere else.</source>
        <translation>Donde se escribe: Tab pasa al campo siguiente, Ctrl+Abajo o Av Pág a la imagen siguiente en el mismo campo, Esc vuelve a las imágenes. Alt+Entrar muestra de dónde viene un texto, Abajo toma lo que se ofrece. Ctrl+E va allí al final de la línea, y en cualquier otro lugar al pie de foto.</translation>
    </message>
    <message>
        <source>Where areas are marked: Tab chooses the next one, arrows move it, Shift with arrows sizes it, Ins makes one, Del takes it away, Esc ends.</source>
        <translation>Donde se marcan zonas: Tab elige la siguiente, las flechas la mueven, Mayús con las flechas cambia su tamaño, Ins crea una, Del la quita, Esc termina.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeywordChooser</name>
    <message>
        <source>Reading the keywords…</source>
        <translation>Leyendo las palabras clave…</translation>
    </message>
    <message>
        <source>Keyword tree</source>
        <translation>Árbol de palabras clave</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>No picture has a keyword yet. Type the first one.</source>
        <translation>Ninguna imagen tiene todavía palabras clave. Escriba la primera.</translation>
    </message>
    <message>
        <source>Part of a keyword, or a new one</source>
        <translation>Parte de una palabra clave, o una nueva</translation>
    </message>
    <message>
        <source>New keyword below %1</source>
        <translation>Nueva palabra clave bajo %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Add “%1” below “%2”</source>
        <translation>Añadir «%1» bajo «%2»</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>New keyword below “%1”…</source>
        <translation>Nueva palabra clave bajo «%1»…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeywordDesk</name>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Choose keywords from the tree</source>
        <translation>Elegir palabras clave del árbol</translation>
    </message>
    <message>
        <source>Choose keywords from the tree (Alt+Down)</source>
        <translation>Elegir palabras clave del árbol (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeywordTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on %2 of the %3 chosen</source>
        <translation>%1, en %2 de las %3 elegidas</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LanguageBar</name>
    <message>
        <source>Main text</source>
        <translation>Texto principal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>%1 !</source>
        <extracomment>A language whose text is older than the text it translates: &quot;FR !&quot;</extracomment>
        <translation>%1 !</translation>
    </message>
    <message>
        <source>%1, older than the main text: %2</source>
        <translation>%1, anterior al texto principal: %2</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, falta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another, by its tag: pt-BR</source>
        <translation>Otro, por su etiqueta: pt-BR</translation>
    </message>
    <message>
        <source>Tag of a language, for example pt-BR</source>
        <translation>Etiqueta de un idioma, por ejemplo pt-BR</translation>
    </message>
    <message>
        <source>That is no language tag. Examples: sw, pt-BR, zh-Hans</source>
        <translation>No es un código de idioma. Ejemplos: sw, pt-BR, zh-Hans</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>This link of the caption leads to</source>
        <translation>Este enlace del pie de foto lleva a</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LinkRow</name>
    <message>
        <source>Open %1…</source>
        <translation>Abrir %1…</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Looking</name>
    <message>
        <source>Turn left (%1)</source>
        <translation>Girar a la izquierda (%1)</translation>
    </message>
    <message>
        <source>Turn right (%1)</source>
        <translation>Girar a la derecha (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LoupeView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Todavía sin pie de foto</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LoupeWindow</name>
    <message>
        <source>Loupe – Fieldframe</source>
        <translation>Lupa – Fieldframe</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MainWindow</name>
    <message>
        <source>Written by a newer Fieldframe: open for reading only.</source>
        <translation>Guardado por una versión más reciente de Fieldframe: abierto solo para lectura.</translation>
    </message>
    <message>
        <source>This disk makes the catalog slower; a local one is better.</source>
        <translation>Este disco hace más lento el catálogo; es mejor uno local.</translation>
    </message>
    <message>
        <source>An interrupted run was cleared up; nothing finished was lost.</source>
        <translation>Se ha restablecido el orden tras una sesión interrumpida; no se ha perdido nada terminado.</translation>
    </message>
    <message>
        <source>Brought to this version; a copy from before is kept.</source>
        <translation>Actualizado a esta versión; se conserva una copia anterior.</translation>
    </message>
    <message>
        <source>Welcome to Fieldframe</source>
        <translation>Le damos la bienvenida a Fieldframe</translation>
    </message>
    <message>
        <source>A catalog holds what is said about your pictures: captions, credits, galleries, picks. The pictures stay where they are.</source>
        <translation>Un catálogo contiene lo que se dice de sus imágenes: pies de foto, créditos, galerías, destacados. Las imágenes se quedan donde están.</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>Catálogo nuevo</translation>
    </message>
    <message>
        <source>Open catalog</source>
        <translation>Abrir un catálogo</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>%1 can’t be opened</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>%1 – Fieldframe</source>
        <translation>%1 – Fieldframe</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>%1 is open already; its window is in front now.</source>
        <translation>%1 ya está abierto; su ventana está ahora delante.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MetadataCopying</name>
    <message>
        <source>Choose a picture to copy from.</source>
        <translation>Seleccione la imagen de la que copiar.</translation>
    </message>
    <message>
        <source>This picture has nothing to copy yet.</source>
        <translation>Esta imagen todavía no tiene nada que copiar.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>Todavía no se ha copiado nada.</translation>
    </message>
    <message>
        <source>Choose pictures to paste onto.</source>
        <translation>Seleccione las imágenes en las que pegar.</translation>
    </message>
    <message>
        <source>Paste %1 (%2)</source>
        <translation>Pegar %1 (%2)</translation>
    </message>
    <message>
        <source>Put the cursor into a field of a picture that has another before it.</source>
        <translation>Ponga el cursor en un campo de una imagen que tenga otra antes.</translation>
    </message>
    <message>
        <source>The picture before says nothing there.</source>
        <translation>La imagen anterior no dice nada ahí.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MetadataForm</name>
    <message>
        <source>Not saved. %1</source>
        <translation>No se ha guardado. %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PartsDialog</name>
    <message>
        <source>The lines may have variables, as other values do.</source>
        <translation>Las líneas pueden contener variables, como los demás valores.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PartsField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PersonDialog</name>
    <message>
        <source>Is under 18</source>
        <translation>Es menor de 18 años</translation>
    </message>
    <message>
        <source>How a person is protected</source>
        <translation>Cómo se protege a una persona</translation>
    </message>
    <message numerus="yes">
        <source>Holds wherever this person is shown: in %Ln picture(s) now.</source>
        <translation>
            <numerusform>Vale dondequiera que aparezca esta persona: ahora en %Ln imagen.</numerusform>
            <numerusform>Vale dondequiera que aparezca esta persona: ahora en %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other spellings, other scripts, nicknames: one on each line</source>
        <translation>Otras grafías, otros alfabetos, apodos: uno por línea</translation>
    </message>
    <message>
        <source>A 12-year-old girl</source>
        <translation>Una niña de 12 años</translation>
    </message>
    <message>
        <source>Who decides for a minor</source>
        <translation>Quién decide por un menor</translation>
    </message>
    <message>
        <source>For the desk; it never leaves</source>
        <translation>Para la redacción; nunca sale</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation>No revelar</translation>
    </message>
    <message>
        <source>Instead of the name</source>
        <translation>En lugar del nombre</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PickField</name>
    <message>
        <source>Neither</source>
        <translation>Ninguna de las dos</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Destacada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Mixed: %1 picked, %2 rejected</source>
        <translation>Valores distintos: destacadas %1, rechazadas %2</translation>
    </message>
    <message>
        <source>Pick (%1)</source>
        <translation>Destacar (%1)</translation>
    </message>
    <message>
        <source>Reject (%1)</source>
        <translation>Rechazar (%1)</translation>
    </message>
    <message>
        <source>Remove flag (%1)</source>
        <translation>Quitar el destacado o el rechazo (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PictureLine</name>
    <message>
        <source>picked</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PicturePane</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Llenar</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Offline: its drive is away</source>
        <translation>Sin conexión: su unidad está desconectada</translation>
    </message>
    <message>
        <source>Offline: shown from our preview</source>
        <translation>Sin conexión: se muestra la vista previa del catálogo</translation>
    </message>
    <message>
        <source>Shown from its thumbnail: %1</source>
        <translation>Se muestra la miniatura: %1</translation>
    </message>
    <message>
        <source>Shown from our preview: %1</source>
        <translation>Se muestra la vista previa del catálogo: %1</translation>
    </message>
    <message>
        <source>Shown from our preview: too many large pictures at once</source>
        <translation>Se muestra la vista previa del catálogo: demasiadas imágenes grandes a la vez</translation>
    </message>
    <message>
        <source>Loading all its pixels…</source>
        <translation>Cargando todos sus píxeles…</translation>
    </message>
    <message>
        <source>Its drive is away. Connect it to play it.</source>
        <translation>Su unidad está desconectada. Conéctela para reproducirlo.</translation>
    </message>
    <message>
        <source>Space plays it in the system’s player.</source>
        <translation>Espacio lo reproduce en el reproductor del sistema.</translation>
    </message>
    <message>
        <source>Choose a picture in the grid, and it stands here.</source>
        <translation>Seleccione una imagen en la cuadrícula y se mostrará aquí.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PicturesPage</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>There may be pictures here that it hides.</source>
        <translation>Puede haber aquí imágenes que el filtro oculta.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Every caption, credit, place and keyword was searched, in every language. Try fewer words, or any content and all categories.</source>
        <translation>Se ha buscado en todos los pies de foto, créditos, lugares y palabras clave, en todos los idiomas. Pruebe con menos palabras, o con cualquier contenido y todas las categorías.</translation>
    </message>
    <message>
        <source>No picks yet</source>
        <translation>Todavía no hay destacados</translation>
    </message>
    <message>
        <source>Press P on a picture, and it stands here too.</source>
        <translation>Pulse P sobre una imagen y figurará también aquí.</translation>
    </message>
    <message>
        <source>This gallery is empty</source>
        <translation>Esta galería está vacía</translation>
    </message>
    <message>
        <source>Nothing in this category</source>
        <translation>No hay nada en esta categoría</translation>
    </message>
    <message>
        <source>Pictures of galleries that have this category stand here.</source>
        <translation>Aquí figuran las imágenes de las galerías de esta categoría.</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Todavía no hay vídeos</translation>
    </message>
    <message>
        <source>Import a folder that holds some.</source>
        <translation>Importe una carpeta que los contenga.</translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translation>Todavía no hay audios</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Todavía no hay imágenes</translation>
    </message>
    <message>
        <source>Import a folder or a card. Files stay where they are; captions and credits are read from them.</source>
        <translation>Importe una carpeta o una tarjeta. Los archivos se quedan donde están; de ellos se leen los pies de foto y los créditos.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Selección: %1 de %2</translation>
    </message>
    <message>
        <source>Drag pictures to it in the sidebar, press B on them, or import some by its title.</source>
        <translation>Arrastre imágenes hasta ella en la barra lateral, pulse B sobre ellas o importe otras indicando su título.</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <translation>%1 de %2 comparadas</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlaceFilling</name>
    <message>
        <source>Country and code filled in: %1, %2</source>
        <translation>País y código rellenados: %1, %2</translation>
    </message>
    <message>
        <source>Country filled in: %1</source>
        <translation>País rellenado: %1</translation>
    </message>
    <message>
        <source>Code filled in: %1</source>
        <translation>Código rellenado: %1</translation>
    </message>
    <message>
        <source>Filled in where there was none: %1, %2</source>
        <translation>Rellenado donde no había nada: %1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlanDialog</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlanProblemModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlanView</name>
    <message>
        <source>Nothing would change in %1.</source>
        <translation>No cambiaría nada en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) would change; %1 looked at.</source>
        <translation>
            <numerusform>Cambiaría %Ln valor; se ha examinado: %1.</numerusform>
            <numerusform>Cambiarían %Ln valores; se ha examinado: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>What can’t be done</source>
        <translation>Lo que no se puede hacer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be done:</source>
        <translation>
            <numerusform>%Ln cambio no se puede hacer:</numerusform>
            <numerusform>%Ln cambios no se pueden hacer:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlannedChangeModel</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PreferencesDialog</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Move to the next picture</source>
        <translation>Pasar a la imagen siguiente</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As in Lightroom</source>
        <translation>Como en Lightroom</translation>
    </message>
    <message>
        <source>As in Photo Mechanic</source>
        <translation>Como en Photo Mechanic</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark greys are the best ground for judging pictures.</source>
        <translation>Los grises oscuros son el mejor fondo para juzgar imágenes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window, its numbers and its dates. Holds from the next start.</source>
        <translation>El de la ventana, sus números y sus fechas. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The keymap your fingers know; every key in it can be changed.</source>
        <translation>El conjunto de atajos que sus dedos conocen; todos se pueden cambiar.</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>After each pick, rating or label. Shift or Caps Lock do so without this.</source>
        <translation>Después de cada destacado, valoración o etiqueta. Mayús o Bloq Mayús lo hacen también sin esto.</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vistas previas</translation>
    </message>
    <message>
        <source>Room on the disk for large previews of each catalog. Over it, those not looked at for longest go; they are made again when needed. Thumbnails always stay.</source>
        <translation>Espacio en disco para las vistas previas grandes de cada catálogo. Si se supera, desaparecen las que llevan más tiempo sin verse; se vuelven a crear cuando hacen falta. Las miniaturas se conservan siempre.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands in the history beside every change you make.</source>
        <translation>Figura en el historial junto a cada cambio que haga.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>Marcar las palabras mal escritas</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>When asked to</source>
        <translation>Cuando se pida</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Where a file has it</source>
        <translation>Si el archivo ya lo tiene</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Write into files</source>
        <translation>Escribir en los archivos</translation>
    </message>
    <message>
        <source>Captions and credits are kept in the catalog at once, whatever stands here. Into a file goes only what is proved to change nothing else; the picture itself is never touched.</source>
        <translation>Los pies de foto y los créditos se guardan de inmediato en el catálogo, diga lo que diga este ajuste. En un archivo solo se escribe lo que está comprobado que no cambia nada más; la imagen en sí no se toca nunca.</translation>
    </message>
    <message>
        <source>IPTC-IIM</source>
        <translation>IPTC-IIM</translation>
    </message>
    <message>
        <source>The older form of captions that many systems still read, in JPEG and TIFF beside XMP.</source>
        <translation>La forma antigua de los pies de foto, que muchos sistemas aún leen, en los archivos JPEG y TIFF junto a XMP.</translation>
    </message>
    <message>
        <source>In captions and other sentences, in their language; Ctrl+F7 goes to the next. A text without a language is taken for the window’s, unless it is plainly in another.</source>
        <translation>En los pies de foto y otras frases, en su idioma; Ctrl+F7 pasa a la siguiente. Un texto sin idioma se supone en el de la ventana, salvo que esté claramente en otro.</translation>
    </message>
    <message>
        <source>Who publishes…</source>
        <translation>Quién publica…</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Name, logo, contacts and other sites, for the pages that are made of the open catalog.</source>
        <translation>Nombre, logotipo, contactos y otros sitios, para las páginas que se crean a partir del catálogo abierto.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetEditor</name>
    <message>
        <source>As one ZIP file</source>
        <translation>En un solo archivo ZIP</translation>
    </message>
    <message>
        <source>With a passphrase (AES-256)</source>
        <translation>Con una frase de contraseña (AES-256)</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Preajuste de exportación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the preset and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetFilesTab</name>
    <message>
        <source>%1, %2 px</source>
        <comment>a format and the longer side</comment>
        <translation>%1, %2 px</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Files made of each picture</source>
        <translation>Archivos producidos de cada imagen</translation>
    </message>
    <message>
        <source>Add another file</source>
        <translation>Añadir otro archivo</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Marca de agua</translation>
    </message>
    <message>
        <source>/…/logo.png</source>
        <translation>/…/logo.png</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Or a picture file</source>
        <translation>O un archivo de imagen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Width, of the picture’s</source>
        <translation>Anchura, respecto a la de la imagen</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetList</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>New like it…</source>
        <translation>Nuevo similar…</translation>
    </message>
    <message>
        <source>Keep as one…</source>
        <translation>Conservar como uno solo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Qué crear</translation>
    </message>
    <message>
        <source>Ctrl and Shift choose several, which are made one after the other</source>
        <translation>Ctrl y Mayús eligen varios, que se hacen uno tras otro</translation>
    </message>
    <message>
        <source>One preset that makes all of these, one after the other</source>
        <translation>Un solo preajuste que los hace todos, uno tras otro</translation>
    </message>
    <message>
        <source>Forget it; one of the program’s own comes back</source>
        <translation>Olvidarlo; los propios del programa reaparecen</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetProtectionTab</name>
    <message>
        <source>Without positions (GPS)</source>
        <translation>Sin posiciones (GPS)</translation>
    </message>
    <message>
        <source>Without serial numbers, history and other programs’ data</source>
        <translation>Sin números de serie, historial ni datos de otros programas</translation>
    </message>
    <message>
        <source>web, print…</source>
        <translation>web, impreso…</translation>
    </message>
    <message>
        <source>As consents name uses. Nothing: a consent for some uses only does not cover it.</source>
        <translation>Tal como los consentimientos nombran los usos. Nada: un consentimiento limitado a algunos usos no lo cubre.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For which uses</source>
        <translation>Para qué usos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>House style holds back</source>
        <translation>El estilo de la casa retiene</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetSheetTab</name>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Number in the catalog</source>
        <translation>Número en el catálogo</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation>sin pie de foto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Lines of a caption</source>
        <translation>Líneas de un pie de foto</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Tamaño de los textos</translation>
    </message>
    <message>
        <source>Below each picture</source>
        <translation>Debajo de cada imagen</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PresetTextsTab</name>
    <message>
        <source>Write captions and credits into the files</source>
        <translation>Escribir los pies de foto y los créditos en los archivos</translation>
    </message>
    <message>
        <source>captions.csv, a row a file</source>
        <translation>captions.csv, una fila por archivo</translation>
    </message>
    <message>
        <source>items.json, everything that is said</source>
        <translation>items.json, todo lo que se dice</translation>
    </message>
    <message>
        <source>gallery.json, one a gallery</source>
        <translation>gallery.json, uno por galería</translation>
    </message>
    <message>
        <source>README.txt, with the terms of use</source>
        <translation>README.txt, con las condiciones de uso</translation>
    </message>
    <message>
        <source>© {agency} {year}/{creator}</source>
        <translation>© {agency} {year}/{creator}</translation>
    </message>
    <message>
        <source>Parts are {agency}, {creator}, {year}, {distributor} and {asset_code}. Nothing: the credit line as it is.</source>
        <translation>Los elementos son {agency}, {creator}, {year}, {distributor} y {asset_code}. Nada: el crédito tal como está.</translation>
    </message>
    <message>
        <source>fr, en, es…</source>
        <translation>fr, en, es…</translation>
    </message>
    <message>
        <source>In the order of preference. Nothing: the main text.</source>
        <translation>Por orden de preferencia. Nada: el texto principal.</translation>
    </message>
    <message>
        <source>The first that is there</source>
        <translation>El primero que haya</translation>
    </message>
    <message>
        <source>All, one below the other</source>
        <translation>Todos, uno debajo de otro</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Languages of captions</source>
        <translation>Idiomas de los pies de foto</translation>
    </message>
    <message>
        <source>Of several</source>
        <translation>Si hay varios</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Idioma de las páginas</translation>
    </message>
    <message>
        <source>Beside the files</source>
        <translation>Junto a los archivos</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PublishDate</name>
    <message>
        <source>When the gallery was, or will be, published</source>
        <translation>Cuándo se publicó, o se publicará, la galería</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Sin publicar</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publicada: %1</translation>
    </message>
    <message>
        <source>Publish date</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>2024, 2024-03 or 2024-03-12</source>
        <translation>2024, 2024-03 o 2024-03-12</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2024, 2024-03 or 2024-03-12</source>
        <translation>Un año, un mes o un día: 2024, 2024-03 o 2024-03-12</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PublisherDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Example Relief</source>
        <translation>Socorro Ejemplo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Pictures from the field</source>
        <translation>Imágenes sobre el terreno</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>Dirección de la mediateca</translation>
    </message>
    <message>
        <source>For further information</source>
        <translation>Para más información</translation>
    </message>
    <message>
        <source>Media desk, Example Relief
media@example.org</source>
        <translation>Oficina de medios, Socorro Ejemplo
media@example.org</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>For every picture that has none of its own</source>
        <translation>Para toda imagen que no tenga las suyas propias</translation>
    </message>
    <message>
        <source>Address of the terms</source>
        <translation>Dirección de las condiciones</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>Otros sitios</translation>
    </message>
    <message>
        <source>One on each line: Asia and the Pacific | https://…</source>
        <translation>Uno por línea: Asia y el Pacífico | https://…</translation>
    </message>
    <message>
        <source>Who publishes</source>
        <translation>Quién publica</translation>
    </message>
    <message>
        <source>A picture: PNG, JPEG or WebP</source>
        <translation>Una imagen: PNG, JPEG o WebP</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Elegir el logotipo</translation>
    </message>
    <message>
        <source>Stands on the pages, in the feeds and mails, and in the README.txt that are made of this catalog.</source>
        <translation>Figura en las páginas, en las fuentes web y los correos, y en el README.txt que se crean a partir de este catálogo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://</source>
        <translation>Una dirección empieza por https:// o http://</translation>
    </message>
    <message>
        <source>Each other site is a name, a bar and an address: Asia | https://…</source>
        <translation>Cada uno de los otros sitios es un nombre, una barra y una dirección: Asia | https://…</translation>
    </message>
    <message>
        <source>The catalog is open for reading only.</source>
        <translation>El catálogo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::RecallDialog</name>
    <message>
        <source>Ask for the pictures back</source>
        <translation>Pedir la devolución de las imágenes</translation>
    </message>
    <message>
        <source>Places where the pictures went</source>
        <translation>Lugares adonde fueron las imágenes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Copy letter</source>
        <translation>Copiar la carta</translation>
    </message>
    <message>
        <source>Letter in</source>
        <translation>Carta en</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are about this consent; none of them left.</source>
        <translation>
            <numerusform>%n imagen depende de este consentimiento; no ha salido.</numerusform>
            <numerusform>%n imágenes dependen de este consentimiento; ninguna ha salido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are about this consent. They left to these places:</source>
        <translation>
            <numerusform>%n imagen depende de este consentimiento. Ha salido a estos lugares:</numerusform>
            <numerusform>%n imágenes dependen de este consentimiento. Han salido a estos lugares:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::RenditionForm</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Lado mayor</translation>
    </message>
    <message>
        <source>Width of the box</source>
        <translation>Anchura del recuadro</translation>
    </message>
    <message>
        <source>Height of the box</source>
        <translation>Altura del recuadro</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> megapíxeles</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapíxeles</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>For example {filename}, {headline}-{sequence:4} or {date:yyyy-MM-dd}/{filename}</source>
        <translation>Por ejemplo, {filename}, {headline}-{sequence:4} o {date:yyyy-MM-dd}/{filename}</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Longer side at most</source>
        <translation>Lado mayor como máximo</translation>
    </message>
    <message>
        <source>Within a box of</source>
        <translation>Dentro de un recuadro de</translation>
    </message>
    <message>
        <source>Pixels at most</source>
        <translation>Píxeles como máximo</translation>
    </message>
    <message>
        <source>File at most</source>
        <translation>Archivo como máximo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Shrunk in light that is</source>
        <translation>Reducida en luz</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ReplaceDialog</name>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>In the replacement $1 stands for the first group</source>
        <translation>En el texto de reemplazo, $1 representa el primer grupo</translation>
    </message>
    <message>
        <source>All languages; or such as: fr ar</source>
        <translation>Todos los idiomas; o por ejemplo: fr ar</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Buscar:</translation>
    </message>
    <message>
        <source>Replace with:</source>
        <translation>Reemplazar por:</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>En:</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Idiomas:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Only in (none ticked: all texts):</source>
        <translation>Solo en (ninguno marcado: todos los textos):</translation>
    </message>
    <message>
        <source>Only in these fields</source>
        <translation>Solo en estos campos</translation>
    </message>
    <message>
        <source>Type what to look for; every change is shown before it is made.</source>
        <translation>Escriba lo que desea buscar; cada cambio se muestra antes de hacerse.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::RowDelegate</name>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ScopeBox</name>
    <message>
        <source>In which pictures</source>
        <translation>En qué imágenes</translation>
    </message>
    <message>
        <source>What is selected (%1)</source>
        <translation>Lo seleccionado (%1)</translation>
    </message>
    <message>
        <source>All that is shown (%1)</source>
        <translation>Todo lo que se muestra (%1)</translation>
    </message>
    <message>
        <source>All of the catalog</source>
        <translation>Todo el catálogo</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchBar</name>
    <message>
        <source>Kind of content</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Any content</source>
        <translation>Cualquier contenido</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audios</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Orden habitual</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Fecha de la toma</translation>
    </message>
    <message>
        <source>Date imported</source>
        <translation>Fecha de importación</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzada</translation>
    </message>
    <message>
        <source>A form for every field, dates, picks and releases</source>
        <translation>Un formulario para todos los campos, fechas, destacados y autorizaciones</translation>
    </message>
    <message>
        <source>What the search did not understand</source>
        <translation>Lo que la búsqueda no ha entendido</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchLine</name>
    <message>
        <source>Search captions, credits, places…</source>
        <translation>Buscar pies de foto, créditos, lugares…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words, or field:words. Down shows what was searched for before; Escape empties it.</source>
        <translation>Palabras, o campo:palabras. Flecha abajo muestra las búsquedas anteriores; Escape vacía el campo.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchPanel</name>
    <message>
        <source>Any words</source>
        <translation>Cualquier palabra</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-31</source>
        <translation>2024, 2024-05 o 2024-05-31</translation>
    </message>
    <message>
        <source>Title of a gallery</source>
        <translation>Título de una galería</translation>
    </message>
    <message>
        <source>In gallery</source>
        <translation>En la galería</translation>
    </message>
    <message>
        <source>★ %1 and more</source>
        <translation>★ %1 o más</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation>★ 5</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>Autorización de modelo</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Ilimitada</translation>
    </message>
    <message>
        <source>Limited or incomplete</source>
        <translation>Limitada o incompleta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Guardar búsqueda…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Taken on or after</source>
        <translation>Toma a partir del</translation>
    </message>
    <message>
        <source>Taken on or before</source>
        <translation>Toma hasta el</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Sidebar</name>
    <message>
        <source>Filter galleries and places</source>
        <translation>Filtrar galerías y ubicaciones</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarFiling</name>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de «%1» a «%2»</translation>
    </message>
    <message>
        <source>Delete category “%1” (galleries stay)</source>
        <translation>Eliminar la categoría «%1» (las galerías se conservan)</translation>
    </message>
    <message>
        <source>Delete saved search “%1”</source>
        <translation>Eliminar la búsqueda guardada «%1»</translation>
    </message>
    <message>
        <source>Name of the category below “%1”:</source>
        <translation>Nombre de la categoría bajo «%1»:</translation>
    </message>
    <message>
        <source>Name of the category:</source>
        <translation>Nombre de la categoría:</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Categoría nueva</translation>
    </message>
    <message>
        <source>Make category</source>
        <translation>Crear categoría</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>Categoría nueva «%1»</translation>
    </message>
    <message>
        <source>Move category “%1”</source>
        <translation>Mover la categoría «%1»</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Name for the search “%1”:</source>
        <translation>Nombre de la búsqueda «%1»:</translation>
    </message>
    <message>
        <source>Save search “%1”</source>
        <translation>Guardar la búsqueda «%1»</translation>
    </message>
    <message>
        <source>Change saved search</source>
        <translation>Cambiar la búsqueda guardada</translation>
    </message>
    <message>
        <source>What “%1” searches for:</source>
        <translation>Lo que busca «%1»:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change saved search “%1”</source>
        <translation>Cambiar la búsqueda guardada «%1»</translation>
    </message>
    <message>
        <source>New category below…	Ins</source>
        <translation>Subcategoría nueva…	Ins</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Cambiar nombre	F2</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Subir	Alt+Arriba</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Bajar	Alt+Abajo</translation>
    </message>
    <message>
        <source>Move below the one above</source>
        <translation>Poner debajo de la anterior</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>Sacar un nivel</translation>
    </message>
    <message>
        <source>Delete category	Del</source>
        <translation>Eliminar la categoría	Supr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Change what it searches for…</source>
        <translation>Cambiar lo que busca…</translation>
    </message>
    <message>
        <source>Delete saved search	Del</source>
        <translation>Eliminar la búsqueda guardada	Supr</translation>
    </message>
    <message>
        <source>New gallery…	Ins</source>
        <translation>Galería nueva…	Ins</translation>
    </message>
    <message>
        <source>New category…	Ins</source>
        <translation>Categoría nueva…	Ins</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Plegar</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarTree</name>
    <message>
        <source>Places</source>
        <translation>Ubicaciones</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SourceMark</name>
    <message>
        <source>taken out</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <translation>Procedencia: %1</translation>
    </message>
    <message>
        <source>Where this comes from: %1. Others say something else (Alt+Enter).</source>
        <translation>Procedencia: %1. Otras fuentes dicen otra cosa (Alt+Entrar).</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SourcePopup</name>
    <message>
        <source>Taken out by hand.</source>
        <translation>Retirado a mano.</translation>
    </message>
    <message>
        <source>Written by hand, here.</source>
        <translation>Escrito a mano, aquí.</translation>
    </message>
    <message>
        <source>Written from a template, here.</source>
        <translation>Escrito aquí a partir de una plantilla.</translation>
    </message>
    <message>
        <source>Came with a merge.</source>
        <translation>Procede de una fusión.</translation>
    </message>
    <message>
        <source>Came from a table.</source>
        <translation>Procede de una tabla.</translation>
    </message>
    <message>
        <source>As the file says it (%1).</source>
        <translation>Tal como lo indica el archivo (%1).</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>Procedencia: %1</translation>
    </message>
    <message>
        <source>No other source says anything else.</source>
        <translation>Ninguna otra fuente dice otra cosa.</translation>
    </message>
    <message>
        <source>%1 says:</source>
        <translation>%1 indica:</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar este valor</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SpellingMarks</name>
    <message>
        <source>No suggestion</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “%1” to the catalog&apos;s words</source>
        <translation>Añadir «%1» a las palabras del catálogo</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed</source>
        <translation>No hay ningún diccionario instalado para %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SpellingsTab</name>
    <message>
        <source>Written differently</source>
        <translation>Escrito de otra forma</translation>
    </message>
    <message>
        <source>British and American spelling</source>
        <translation>Ortografía británica y estadounidense</translation>
    </message>
    <message>
        <source>Another order of words</source>
        <translation>Otro orden de las palabras</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>One letter differs</source>
        <translation>Difiere una letra</translation>
    </message>
    <message>
        <source>An acronym and its long form</source>
        <translation>Una sigla y su forma completa</translation>
    </message>
    <message>
        <source>Names of one agency</source>
        <translation>Nombres de una misma agencia</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>Unificar</translation>
    </message>
    <message>
        <source>Names with several spellings</source>
        <translation>Nombres con varias grafías</translation>
    </message>
    <message>
        <source>Spellings to unite</source>
        <translation>Grafías que unificar</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>En qué se convierten</translation>
    </message>
    <message>
        <source>Write all as</source>
        <translation>Escribir todas como</translation>
    </message>
    <message>
        <source>Comparing names…</source>
        <translation>Comparando nombres…</translation>
    </message>
    <message>
        <source>No two names of agencies or people look like one.</source>
        <translation>No hay dos nombres de agencias o de personas que se parezcan.</translation>
    </message>
    <message>
        <source>Names that may be one. Untick a spelling that is somebody else’s.</source>
        <translation>Nombres que pueden ser uno solo. Desmarque la grafía que sea de otra persona.</translation>
    </message>
    <message>
        <source>Unite spellings of %1</source>
        <translation>Unificar las grafías de %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Looking for files… %1</source>
        <translation>Buscando archivos… %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
    <message>
        <source>Making previews %1 of %2</source>
        <translation>Creando vistas previas: %1 de %2</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>Exportando %1 de %2</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Comprobando %1 de %2</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>Quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>Quedan %1 min</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>importados: %1</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>exportados: %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>ya presentes: %1</translation>
    </message>
    <message>
        <source>%1 not media files</source>
        <translation>no multimedia: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con errores: %1</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>incompletos: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Show what runs, what is done and what failed</source>
        <translation>Mostrar qué está en curso, qué ha terminado y qué ha fallado</translation>
    </message>
    <message>
        <source>Writing into files %1 of %2</source>
        <translation>Escribiendo en los archivos: %1 de %2</translation>
    </message>
    <message>
        <source>Looking at files %1 of %2</source>
        <translation>Examinando los archivos: %1 de %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>Escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken from files</source>
        <translation>
            <numerusform>%Ln valor tomado de los archivos</numerusform>
            <numerusform>%Ln valores tomados de los archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 retenidas</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::StyleTab</name>
    <message>
        <source>Also where there is a credit line already</source>
        <translation>También donde ya hay un crédito</translation>
    </message>
    <message>
        <source>Write credit lines</source>
        <translation>Escribir los créditos</translation>
    </message>
    <message>
        <source>Where a picture does not say whose it is</source>
        <translation>Donde una imagen no indica de quién es</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Estilo de la casa</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Choose pictures to write their credit lines.</source>
        <translation>Elija imágenes para escribir sus créditos.</translation>
    </message>
    <message>
        <source>For %1. Parts that are not known are left out with what joins them.</source>
        <translation>Para %1. Las partes que no se conocen se omiten, junto con lo que las une.</translation>
    </message>
    <message>
        <source>There is no part %1.</source>
        <translation>No existe la parte %1.</translation>
    </message>
    <message>
        <source>Write credit lines (%1)</source>
        <translation>Escribir los créditos (%1)</translation>
    </message>
    <message>
        <source>Nothing to write: the credit lines are there.</source>
        <translation>Nada que escribir: los créditos ya están.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Escrito: %1.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SuggestionList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggestions for %1</source>
        <translation>Sugerencias para %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SuggestionModel</name>
    <message>
        <source>recent</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SuggestionsTab</name>
    <message>
        <source>Accept selected</source>
        <translation>Aceptar lo seleccionado</translation>
    </message>
    <message>
        <source>Accept all shown</source>
        <translation>Aceptar todo lo que se muestra</translation>
    </message>
    <message>
        <source>Forms of credit lines</source>
        <translation>Formas de los créditos</translation>
    </message>
    <message>
        <source>What credit lines say for empty fields</source>
        <translation>Lo que dicen los créditos para los campos vacíos</translation>
    </message>
    <message>
        <source>Reading credit lines…</source>
        <translation>Leyendo los créditos…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All forms (%1)</source>
        <translation>Todas las formas (%1)</translation>
    </message>
    <message>
        <source>No credit line says anything for a field that is empty.</source>
        <translation>Ningún crédito dice nada para un campo vacío.</translation>
    </message>
    <message>
        <source>What credit lines say for empty fields. What you accept is filled in; what is there stays as it is.</source>
        <translation>Lo que dicen los créditos para los campos vacíos. Lo que acepte se rellena; lo que ya hay queda como está.</translation>
    </message>
    <message>
        <source>Accept credits (%1)</source>
        <translation>Aceptar los créditos (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::TableDialog</name>
    <message>
        <source>Leave alone what a field says already</source>
        <translation>No tocar lo que un campo ya contiene</translation>
    </message>
    <message>
        <source>An empty cell clears the field</source>
        <translation>Una celda vacía borra el campo</translation>
    </message>
    <message>
        <source>Captions from a table</source>
        <translation>Pies de foto desde una tabla</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the table’s file</source>
        <translation>Elegir el archivo de la tabla</translation>
    </message>
    <message>
        <source>A CSV file with a column “file” or “id”</source>
        <translation>Un archivo CSV con una columna «file» o «id»</translation>
    </message>
    <message>
        <source>The table’s file</source>
        <translation>El archivo de la tabla</translation>
    </message>
    <message>
        <source>Found out; or such as windows-1256</source>
        <translation>Se detecta; o por ejemplo windows-1256</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Character set:</source>
        <translation>Juego de caracteres:</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Para:</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a table: a row a picture, a column a field, as in captions.csv of an export.</source>
        <translation>Elija una tabla: una fila por imagen, una columna por campo, como en el captions.csv de una exportación.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::TemplateDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <translation>Campos de la plantilla</translation>
    </message>
    <message>
        <source>Values may have variables: {city}, {creator}, {date_created:yyyy-MM-dd}, {gallery}, {sequence:4}, {filename}, {if city}{city}, {end}{country}; and codes.</source>
        <translation>Los valores pueden llevar variables: {city}, {creator}, {date_created:yyyy-MM-dd}, {gallery}, {sequence:4}, {filename}, {if city}{city}, {end}{country}; y códigos.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>Nombre de una plantilla</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>fr, es, ar…</source>
        <translation>fr, es, ar…</translation>
    </message>
    <message>
        <source>A further language of the chosen field</source>
        <translation>Otro idioma para el campo elegido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Choose a field that has languages, and type a language that is not there yet.</source>
        <translation>Elija un campo que tenga idiomas y escriba un idioma que aún no esté.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importar una plantilla</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exportar la plantilla</translation>
    </message>
    <message>
        <source>%1: “%2” is no variable as above. Write {{ and }} for braces.</source>
        <translation>%1: «%2» no es una variable como las de arriba. Escriba {{ y }} para poner llaves.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::TemplateModel</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>If empty</source>
        <translation>Si está vacío</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Añadir al final</translation>
    </message>
    <message>
        <source>Prepend</source>
        <translation>Añadir al principio</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::VerdictModel</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de ella</translation>
    </message>
    <message>
        <source>How or why</source>
        <translation>Cómo o por qué</translation>
    </message>
    <message>
        <source>Who can release it</source>
        <translation>Quién puede autorizarla</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Workspace</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved: %1. %2</source>
        <translation>No se ha guardado: %1. %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>Destacados de la redacción</translation>
    </message>
    <message numerus="yes">
        <source>Import (%Ln picture(s))</source>
        <translation>
            <numerusform>Importar (%Ln imagen)</numerusform>
            <numerusform>Importar (%Ln imágenes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--size is WIDTHxHEIGHT, for example 1440x900</source>
        <translation>--size se escribe ANCHOxALTO, por ejemplo 1440x900</translation>
    </message>
    <message>
        <source>Asset manager for photo desks.</source>
        <translation>Gestor de medios para redacciones gráficas.</translation>
    </message>
    <message>
        <source>Open this catalog; make it where it is missing.</source>
        <translation>Abrir este catálogo; crearlo si no existe.</translation>
    </message>
    <message>
        <source>Import this folder or file; may be given several times.</source>
        <translation>Importar esta carpeta o archivo; puede repetirse.</translation>
    </message>
    <message>
        <source>When all has come, save a picture of the window (PNG) and exit.</source>
        <translation>Cuando todo esté cargado, guardar una imagen de la ventana (PNG) y salir.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Tamaño de la ventana.</translation>
    </message>
    <message>
        <source>dark, light or system.</source>
        <translation>dark, light o system.</translation>
    </message>
    <message>
        <source>Show this: home, latest, categories, galleries, images, picks, loupe, gallery:TITLE or search:WORDS.</source>
        <translation>Mostrar esto: home, latest, categories, galleries, images, picks, loupe, gallery:TÍTULO o search:PALABRAS.</translation>
    </message>
    <message>
        <source>A catalog to open, or folders and files to import.</source>
        <translation>Un catálogo que abrir, o carpetas y archivos que importar.</translation>
    </message>
</context>
</TS>
